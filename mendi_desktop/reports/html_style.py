# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The style sheet inside the HTML twin, for screen and print."""

from typing import Final

from mendi_desktop.reports import paper

STYLE: Final = f"""
:root {{ color-scheme: light; }}
body {{ margin: 0; background: {paper.SOFT}; color: {paper.INK};
  font: 1rem/1.45 "Source Sans 3", "Segoe UI", system-ui, sans-serif; }}
main {{ max-width: 46rem; margin: 0 auto 3rem; padding: 2.5rem 3rem; background: #fff; }}
.banner {{ max-width: 46rem; margin: 0 auto; padding: 1rem 3rem .5rem; color: {paper.INK_3}; font-size: .85rem; }}
.banner strong {{ float: right; color: {paper.INK}; }}
header {{ border-bottom: 1px solid {paper.HAIRLINE}; margin-bottom: 1.5rem; padding-bottom: .75rem; }}
h1 {{ font-size: 2rem; line-height: 1.2; margin: 0; }}
h2 {{ font-size: 1.35rem; line-height: 1.3; margin: 2.2rem 0 .5rem; break-after: avoid; }}
h3 {{ font-size: 1.05rem; margin: 1.4rem 0 .3rem; break-after: avoid; }}
h1, h2, h3, th, strong {{ font-weight: 600; }}
p, li, td, th, h1, h2, h3, caption {{ unicode-bidi: plaintext; overflow-wrap: anywhere; }}
p {{ margin: 0 0 .7rem; }}
.subtitle {{ font-size: 1.15rem; color: {paper.INK_2}; margin: .1rem 0; }}
.facts, .quiet, .legend {{ font-size: .85rem; color: {paper.INK_2}; }}
.legend {{ margin: .3rem 0; }}
.sources {{ font-size: .9rem; color: {paper.INK_2}; }}
a {{ color: {paper.ACCENT_TEXT}; }}
blockquote {{ margin: 1rem 0; font-style: italic; }}
.suggestion {{ font-style: normal; border-left: 3px solid {paper.ACCENT}; padding: .1rem 0 .1rem 1rem; }}
.note {{ background: {paper.SOFT}; padding: .8rem 1rem .2rem; margin: 1.2rem 0; }}
.figures {{ list-style: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: 1rem;
  padding: 0; }}
.figures strong {{ display: block; font-size: 1.9rem; line-height: 1.2; color: {paper.ACCENT}; }}
.figures em {{ display: block; line-height: 2.28rem; font-style: normal; color: {paper.INK_2}; }}
.figures span {{ color: {paper.INK_2}; font-size: .9rem; }}
.code {{ list-style: none; background: {paper.SOFT}; padding: .8rem 1rem; }}
.code i {{ display: inline-block; width: 4.5rem; font-style: normal; font-size: .85rem; color: {paper.INK_3}; }}
.code b {{ font: 600 1.5rem/1.6 "Source Code Pro", Consolas, Menlo, monospace; letter-spacing: .25em;
  margin-right: .6em; }}
.fill {{ display: grid; grid-template-columns: 1fr 1fr; gap: 2.6rem 1.5rem; padding-top: 2.6rem; }}
.fill p {{ border-top: 1px solid {paper.RULE}; font-size: .85rem; color: {paper.INK_2}; }}
.write p {{ font-size: .85rem; color: {paper.INK_2}; margin: .4rem 0 0; }}
.write hr {{ border: 0; border-bottom: 1px solid {paper.RULE}; margin: 0; height: 1.7rem; }}
.checks {{ list-style: "☐ "; }}
.overline {{ color: {paper.ACCENT_TEXT}; font-weight: 600; letter-spacing: .06em; margin: 0; }}
.part {{ display: grid; grid-template-columns: 10rem 1fr; gap: 1.5rem; border-top: 1px solid {paper.HAIRLINE};
  padding: .8rem 0; }}
.part h2 {{ font-size: 1rem; margin: 0; color: {paper.ACCENT_TEXT}; }}
.part ul {{ list-style: none; margin: 0; padding: 0; }}
.part li {{ display: flex; gap: .6rem; margin-bottom: .25rem; }}
.part b {{ flex: none; color: {paper.ACCENT_TEXT}; font-weight: 600; }}
.part p {{ font-size: 1.2rem; font-weight: 600; margin: 0; }}
table {{ width: 100%; border-collapse: collapse; margin: .5rem 0 1rem;
  font-variant-numeric: tabular-nums lining-nums; }}
caption {{ text-align: left; font-weight: 600; padding-bottom: .3rem; }}
th, td {{ text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0;
  border-bottom: 1px solid {paper.HAIRLINE}; }}
thead th {{ vertical-align: bottom; color: {paper.INK_2}; font-size: .9rem; border-bottom: 1.5px solid {paper.RULE}; }}
.counts tbody th {{ font-weight: 400; }}
.counts td, .counts thead th + th {{ text-align: right; padding-right: 0; padding-left: .8rem; }}
th.amount, td.amount {{ text-align: right; padding-right: 0; padding-left: .8rem; }}
tfoot th, tfoot td {{ font-weight: 600; border-top: 1.5px solid {paper.RULE}; }}
figure {{ margin: 1rem 0; }}
figcaption {{ font-weight: 600; margin-bottom: .4rem; }}
svg {{ width: 100%; height: auto; display: block; }}
.heard {{ position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }}
@media print {{
  @page {{ size: A4; margin: 22mm 24mm; }}
  body {{ background: none; font-size: 10.5pt; }}
  main, .banner {{ max-width: none; padding-left: 0; padding-right: 0; margin: 0; }}
  thead {{ display: table-header-group; }}
  tr, figure, .note {{ break-inside: avoid; }}
  .break {{ break-after: page; }}
}}
"""
