# Chooses inputs by the record of a merge of libFuzzer's, each of which reaches the most that those before do not: at most 60
# of them, with at most 60,000 bytes. The record is two numbers, the names of all inputs, and of each a line with its size
# (STARTED) and a line with what it reaches (FT).
BEGIN { files = 60; room = 60000 }

NR == 1 { count = $1 }
NR <= 2 { next }
NR <= count + 2 { name[NR - 3] = $0; next }
$1 == "STARTED" { size[$2] = $3 }
$1 == "FT" {
  features[$2] = $0
  gain[$2] = NF - 2
  for (i = 3; i <= NF; i++) having[$i] = having[$i] " " $2
}

END {
  while (files-- > 0) {
    best = -1
    for (i in gain) {
      if (gain[i] == 0 || size[i] > room) continue
      if (best < 0 || gain[i] > gain[best] || gain[i] == gain[best] && size[i] < size[best]) best = i
    }
    if (best < 0) exit
    print name[best]
    room -= size[best]
    reached = split(features[best], feature)
    for (i = 3; i <= reached; i++) {
      others = split(having[feature[i]], other)
      for (j = 1; j <= others; j++) gain[other[j]]--
      delete having[feature[i]]
    }
  }
}
