# Chooses inputs by the record of a merge of libFuzzer's, each of which reaches the most that those before do not: at most 60
# of them, with at most 60,000 bytes. The record is two numbers, the names of all inputs, and of each a line with its size
# (STARTED) and a line with what it reaches (FT).
BEGIN { files = 60; room = 60000 }

NR == 1 { count = $1 }
NR <= 2 { next }
NR <= count + 2 { name[NR - 3] = $0; next }
$1 == "STARTED" { size[$2] = $3 }
$1 == "FT" {
  number = $2
  sub(/^FT [0-9]+/, "")
  features[number] = $0
}

# Answers how many of an input's features are new, and forgets the others where they are most.
function gain(number,   feature, all, new, i, rest) {
  all = split(features[number], feature)
  for (i = 1; i <= all; i++) if (!(feature[i] in reached)) new++
  if (new < all / 4) {
    for (i = 1; i <= all; i++) if (!(feature[i] in reached)) rest = rest " " feature[i]
    features[number] = rest
  }
  return new
}

END {
  while (files-- > 0) {
    most = 0
    for (number in features) {
      if (size[number] > room) continue
      new = gain(number)
      if (new > most || new == most && size[number] < size[best]) { most = new; best = number }
    }
    if (most == 0) exit
    print name[best]
    room -= size[best]
    all = split(features[best], feature)
    for (i = 1; i <= all; i++) reached[feature[i]]
  }
}
