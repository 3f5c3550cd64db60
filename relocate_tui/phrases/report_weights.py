"""What a report says of the weights."""

from relocate_tui.text import Text

WEIGHTS_ABOUT = Text(
    ja="気がかりの重みは、調べた数字をもとに人が決めたもので、移った方のその後とは照らし合わせて"
    "いません。まとめのことばと「先に決めておきたいこと」は、この重みでは変わりません。",
    en="People set these weights with the figures at hand; they were not tested on what became of "
    "those who moved. The words of the summary and what to settle first do not depend on them.",
    easy="どのことが大切（たいせつ）かは、数字を見て人がきめました。ひっこした人で、たしかめては"
    "いません。まとめのことばと「先にきめること」は、このきめ方では、かわりません。",
)
WEIGHT = Text(
    ja="{barrier}: 重み {weight:g}（全体の{share:.0f}%）",
    en="{barrier}: weight {weight:g} ({share:.0f} % of all)",
    easy="{barrier}: 大切さ {weight:g}（全部の{share:.0f}%）",
)
WEIGHTS_AS_GIVEN = Text(
    ja="この重みで見た全体", en="Overall with these weights", easy="この大切さで見た全部"
)
WEIGHTS_EQUAL = Text(
    ja="どれも同じ重みで見た全体",
    en="Overall with equal weights",
    easy="どれも同じ大切さで見た全部",
)
WEIGHTS_ALIKE = Text(
    ja="どちらで見ても、全体の様子はほとんど変わりません（差は{points:.0f}点以内）。",
    en="Either way the whole looks much the same (within {points:.0f} points).",
    easy="どちらで見ても、ほとんど同じです（ちがいは{points:.0f}点より小さいです）。",
)
WEIGHTS_DIFFER = Text(
    ja="重みの置き方で、全体が{points:.0f}点ほど変わります。全体の点より、気がかりごとの様子を"
    "見てください。",
    en="The whole shifts by about {points:.0f} points with the weights. Please look at each concern "
    "rather than at the overall.",
    easy="大切さのきめ方で、全部の点が{points:.0f}点くらい、かわります。一つずつのようすを見てください。",
)
