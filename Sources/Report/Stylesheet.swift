/// How the page looks: light and dark, wide and narrow, on a screen and on paper.
enum Stylesheet {
  static let css: Markup = """
    :root {
      color-scheme: light dark;
      --paper: #fcfbf8; --card: #f4f2ec; --ink: #1f1f1c; --soft: #5f5e57; --rule: #dddad0;
      --good: #1d6f42; --bad: #b3261e; --warn: #8a5a00; --line: #35618e;
      --bar-pass: #4e9a6b; --bar-known: #d9a441; --bar-fail: #c43c32; --bar-skip: #cbc8bd;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #17181a; --card: #202225; --ink: #e7e5df; --soft: #a3a29b; --rule: #36383c;
        --good: #6fcf97; --bad: #ff8a80; --warn: #e3b341; --line: #86b6e6;
        --bar-pass: #4c9a6a; --bar-known: #c2913a; --bar-fail: #e5584d; --bar-skip: #4a4c50;
      }
    }
    @media print {
      :root {
        color-scheme: light;
        --paper: #fff; --card: #f4f4f4; --ink: #000; --soft: #444; --rule: #ccc;
        --good: #14532d; --bad: #8b1a13; --warn: #6b4500; --line: #1d4568;
        --bar-pass: #4e9a6b; --bar-known: #d9a441; --bar-fail: #c43c32; --bar-skip: #cbc8bd;
      }
      * { print-color-adjust: exact; }
      .box { overflow: visible !important; }
      section, tr, li, .row { break-inside: avoid-page; }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
      font-variant-numeric: tabular-nums lining-nums;
    }
    main { max-width: 76rem; margin: 0 auto; padding: 2rem clamp(1rem, 4vw, 3rem) 4rem; }
    h1, h2, h3, p, ul, ol, dl, pre { margin: 0; }
    ul, ol { padding: 0; list-style: none; }
    h1 { font-size: clamp(1.6rem, 5vw, 2.3rem); line-height: 1.2; letter-spacing: -.02em; font-weight: 650; }
    h2 { font-size: 1.3rem; letter-spacing: -.01em; font-weight: 620; }
    h3 { font-size: 1rem; font-weight: 620; margin: 1.4rem 0 .4rem; }
    section { margin-top: 3rem; border-top: 1px solid var(--rule); padding-top: 1.2rem; }
    code, pre, span.file, .place, details.file > summary .name { font-family: ui-monospace, "SF Mono", Menlo, "DejaVu Sans Mono", monospace; font-size: .86em; }
    code, span.file, .place, .message { overflow-wrap: anywhere; }
    .over, .lead, .small, .commit, .muted { color: var(--soft); }
    .small, .over { font-size: .86rem; }
    .lead { max-width: 46rem; margin: .2rem 0 1rem; }
    .commit { margin-top: .3rem; }
    .good { color: var(--good); } .bad { color: var(--bad); } .warn { color: var(--warn); }
    h1.good, h1.bad, h1.warn, h3.good, h3.bad, h3.warn { color: inherit; }
    h1.good .mark, h3.good .mark { color: var(--good); } h1.bad .mark, h3.bad .mark { color: var(--bad); }
    h1.warn .mark, h3.warn .mark { color: var(--warn); }
    .tally { font-weight: 400; color: var(--soft); font-size: .86rem; margin-left: .3rem; }
    .note { margin-top: .8rem; padding: .5rem .8rem; border-left: 3px solid var(--warn); background: var(--card); }
    .tag {
      display: inline-block; font-size: .78rem; line-height: 1.5; padding: 0 .45em; border: 1px solid var(--rule);
      border-radius: .3em; color: var(--soft); white-space: nowrap;
    }
    .tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 1rem; margin-top: 1.6rem; }
    .tile { background: var(--card); border-radius: .6rem; padding: .9rem 1.1rem; }
    .tile h2 { font-size: .92rem; font-weight: 600; }
    .tile .figure { font-size: 2rem; line-height: 1.25; letter-spacing: -.02em; font-weight: 600; }
    .tile .bar { margin: .5rem 0; }
    .tile.peer .figure { font-weight: 400; color: var(--soft); }
    .bar { display: flex; gap: 1px; height: 5px; border-radius: 3px; overflow: hidden; min-width: 2rem; }
    .bar i { display: block; min-width: 0; }
    .bar .pass { background: var(--bar-pass); } .bar .known { background: var(--bar-known); }
    .bar .fail { background: var(--bar-fail); } .bar .skip { background: var(--bar-skip); }
    .key .bar { display: inline-flex; width: 2rem; vertical-align: middle; margin: 0 .15rem 0 .7rem; }
    .key .bar:first-child { margin-left: 0; }
    .key { margin-top: .7rem; }
    details > summary { cursor: pointer; list-style: none; }
    details > summary::-webkit-details-marker { display: none; }
    summary:focus-visible { outline: 2px solid var(--line); outline-offset: 1px; border-radius: .2rem; }
    .changes > li { border-top: 1px solid var(--rule); padding: .5rem 0; }
    .changes > li:first-child { border-top: 0; }
    .changes summary { display: flex; flex-wrap: wrap; gap: .2rem .6rem; align-items: baseline; }
    .changes summary::before, summary.row .name::before { content: "\\25B8"; color: var(--soft); display: inline-block; width: 1em; }
    .changes details[open] > summary::before, details[open] > summary.row .name::before { content: "\\25BE"; }
    .range { margin-left: auto; font-size: .86rem; color: var(--soft); }
    .range code { font-size: 1em; color: var(--ink); }
    .speedrow { display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; justify-content: space-between; align-items: center; }
    .speed .range { margin-left: .5rem; }
    .speed p { font-size: .92rem; }
    .subject { padding-left: 1.6rem; }
    .speed .subject { padding-left: 1.2rem; }
    .cases { padding: .2rem 0 .4rem 1.6rem; }
    .cases > li { padding: .35rem 0; }
    .cases pre { white-space: pre-wrap; overflow-wrap: anywhere; color: var(--ink); margin-top: .1rem; }
    .message { font-size: .9rem; padding-left: .8rem; border-left: 2px solid var(--rule); margin-top: .15rem; }
    .box { overflow-x: auto; margin: 0 calc(-1 * clamp(0rem, 2vw, 1rem)); padding: 0 clamp(0rem, 2vw, 1rem); }
    .matrix { min-width: calc(10rem + var(--executors) * 14.5rem); max-width: calc(20rem + var(--executors) * 19rem); }
    .row {
      display: grid; grid-template-columns: minmax(9rem, 1fr) repeat(var(--executors), minmax(13.5rem, 1fr));
      gap: 0 1.2rem; align-items: center; padding: .4rem 0; border-top: 1px solid var(--rule);
    }
    .headrow { border-top: 0; font-size: .86rem; color: var(--soft); }
    .headrow .cell { text-align: right; }
    .headrow .name::before, .total .name::before { content: ""; display: inline-block; width: 1em; }
    .total { border-top: 2px solid var(--rule); font-weight: 600; }
    .name { overflow-wrap: anywhere; }
    summary.row:hover { background: var(--card); }
    .cell { font-size: .92rem; }
    .cell.none { text-align: right; color: var(--soft); }
    .numbers { display: flex; flex-wrap: wrap; gap: 0 .5rem; justify-content: flex-end; }
    .numbers > b { margin-right: auto; }
    .numbers > * { white-space: nowrap; }
    .percent { min-width: 3.4rem; text-align: right; }
    .cell .bar { margin-top: .2rem; height: 4px; }
    details.file > summary .name { padding-left: 1.2rem; font-size: .8rem; }
    details.file .cases { padding-left: 3rem; }
    .whole { padding: .5rem 0 .8rem 2.2rem; }
    .whole span { margin-right: .35rem; }
    table { border-collapse: collapse; width: 100%; font-size: .92rem; }
    th, td { padding: .38rem .7rem; text-align: right; border-top: 1px solid var(--rule); white-space: nowrap; }
    th { font-weight: 500; }
    thead th { border-top: 0; color: var(--soft); font-size: .86rem; font-weight: 400; }
    tfoot th, tfoot td { border-top: 2px solid var(--rule); font-weight: 600; }
    th[scope=row], thead th:first-child, .left, thead th:not(.number) { text-align: left; }
    th:first-child, td:first-child { padding-left: 0; }
    th:last-child, td:last-child { padding-right: 0; }
    table.features { max-width: 40rem; }
    .spark { display: block; overflow: visible; }
    .spark polyline { fill: none; stroke: var(--line); stroke-width: 1.4; stroke-linejoin: round; }
    .spark circle { fill: var(--line); }
    .spark line { stroke: var(--soft); stroke-width: 1.2; }
    .spark .suspected { stroke-dasharray: 2 3; }
    dl > div { display: grid; grid-template-columns: 8rem 1fr; gap: .2rem 1rem; padding: .3rem 0; }
    dt { color: var(--soft); } dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
    .notes li { padding: .2rem 0; overflow-wrap: anywhere; }
    @media (max-width: 40rem) {
      dl > div { grid-template-columns: 1fr; gap: 0; }
      .range { margin-left: 0; width: 100%; padding-left: 1.6rem; }
      .speed .range { padding-left: 0; margin-left: 0; display: block; }
      .cases, details.file .cases { padding-left: 1rem; }
      .subject, .speed .subject { padding-left: 1rem; }
      .matrix { min-width: calc(7.2rem + var(--executors) * 7.4rem); }
      .row { grid-template-columns: minmax(7rem, 1fr) repeat(var(--executors), 6.6rem); gap: 0 .7rem; }
      .row .name { font-size: .92rem; }
      .numbers { display: grid; grid-template-columns: 1fr auto; font-size: .8rem; gap: 0 .3rem; }
      .percent { min-width: 0; grid-column: 2; grid-row: 1; }
      .count { grid-column: 1 / -1; grid-row: 2; text-align: right; font-size: .78rem; color: var(--soft); }
      .matrix .name { position: sticky; left: 0; background: var(--paper); }
      .whole, .cases { max-width: calc(100vw - 2rem); }
    }
    """
}
