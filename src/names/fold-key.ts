/** From how a name sounds to its key: of the vowels only some leave a mark. */
export const KEY = String.raw`
# Half the dialects speak q as g, and many write gh as g.
letters: Ea Ii Dd Gk Hh Tt gk qk
# A final -iya.
[aeiy]*(?:[iy][ae]t?|eea|[aeiou]ae)(?=_)  →  Y
# Another vowel at the end of the name.
[aeiouyU](?=_$)  →  $&.
# A vowel at the start. "Ouadi" has none.
_(?!ou[aei])(?=[aeiouU])  →  _A
# "Moadamiya", "Muawiya", "Mouammar" have no w between o and a.
_m(?:ou|[uo])a  →  _ma
# A spoken w.
_(?:ou(?=[aei])|w)|w(?=[aeiou])  →  $&W
_A[aeiouyU]+  →  _A
[uo](?=[aei])  →  W
[aeiouwU]+|(?<!_)y  →
W+  →  W
# Where two words become one in speech, the second's first vowel goes ("Ansarullah").
(?<=\S)_+A  →  _
# Some write "Kafr Ruma" as one word: a consonant that ends one word and begins the next counts once.
([a-z])_+\1  →  $1
_+  →
`;

/**
 * Sounds that spellings exchange for one another, and what it costs: Qaddafi and Gaddafi, Ramadan and Ramazan. Any of
 * the first letters for any of the second; `_` is nothing at all, for what is often not written or not heard. A later
 * row counts more.
 */
export const COSTS = `
AWY.hw _ .4
_ AWY.hw .4
aeiouy _ .3
_ aeiouy .3
aeiouyEIUAWY. aeiouyEIUAWY. .4
kgjhGHq kgjhGHq .4
tdszxDT tdszxDT .4
bfW bfW .4
mn mn .4
# Vowels near one another, and the long ones that Arabic script writes.
aeE aeE .1
ouwWU ouwWU .1
iyeI iyeI .1
# One letter in the keys.
kqgG kqgG .1
hH hH .1
dD dD .1
tT tT .1
`;
