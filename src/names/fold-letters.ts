/**
 * What Turkish, Kurdish, German and scholarly spelling write in letters of their own ("Şam", "Dschabhat", "Šām") in
 * those of the English-language press. Letters stand apart from their marks here. A name is marked % where German is
 * read and & where Turkish or Kurdish is: because it has their letters, or because the reader said so.
 */
export const PRESS = String.raw`
^(?=.*sch)  →  %
^(?=.*(?:ı|[cs]\u0327|g\u0306|[eiu]\u0302))  →  &
j(?<=^[%&]*%.*)  →  y
(?<![st])ch(?<=^[%&]*%.*)  →  kh
c(?![hk\u0327\u030c])(?<=^[%&]*&.*)  →  j
x(?<=^[%&]*&.*)  →  kh
g(?=[ei])(?<=^[%&]+.*)  →  gh
dsch|g\u030c  →  j
tsch|c[\u0327\u030c]  →  ch
sch|s[\u0327\u030c]  →  sh
z\u030c  →  zh
^[%&]+  →
# An alef with a hamza is not the article's.
(?<!\p{L})ا[\u0654\u0655](?=ل)  →  ع
# A short vowel that Kurdish writes and Arabic does not.
ە(?=\p{L})  →
`;

/** What never makes a different name: see foldName. */
export const FOLD = String.raw`
[\p{M}\p{Cf}\u0640.'’‘‛${'`'}´ʼʻʿʾ]  →
# Letters that no Unicode decomposition brings back to plain ones.
letters: ıi øo łl đd ħh ßss æae œoe þth ðd ٱا کك یي ىي ةه ەا ھه ہه ێي ےي ۆو ۇو ۋو ڕر ڑر ڵل ڈد ٹت ںن ڭگ ݣگ ڨگ
(?:[^\S\n]|[-‐‑‒–—\x5f\/])+  →  _
^_|_$  →
`;

/**
 * Other scripts in Latin letters: enough for a name typed in Cyrillic, Greek or Hebrew to reach the key of its
 * transliteration. Hebrew leaves most vowels out, which the keys do not count.
 */
export const SCRIPTS = `
# Ukrainian writes with г what Russian writes with х in names of its own.
^(?=.*(?:[іє]|ськ))  →  %
г(?<=^%.*)  →  h
([א-ת])יה(?![א-ת])  →  $1ia
([א-ת])ה(?![א-ת])  →  $1a
(?<=т)х(?![а-џ])  →  ах
ах(?![а-џ])  →  ah
ґ  →  g
alphabet а: a b v g d e j z i i k l m n o p r s t u f kh ts ch sh sh - i - e iu ia
alphabet ђ: dj - ie dz i i i l n ch k - - dj
alphabet α: a v g d e z i th i k l m n ks o p r s s t i f kh ps o
alphabet א: a b g d h u z h t i k k l m m n n s a f f s s k r sh t
alphabet ٠: 0 1 2 3 4 5 6 7 8 9
`;
