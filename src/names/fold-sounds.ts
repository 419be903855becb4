/** The words of a name, each with a space at its sides; articles dropped, what has grown together taken apart. */
export const WORDS = String.raw`
[^a-z0-9ء-يپچژڤگ\n]+  →  _
^_?  →  _
_?$  →  _
# Articles that are words of their own, unless there is nothing else.
_(?:[aeui]?l|the|[aeu](?:[cdst]h|[srntdz]))(?=_.)  →
(?<=\S)_(?:[aeui]?l|the|[aeu](?:[cdst]h|[srntdz]))(?=_$)  →

# Abdulrahman, Abdurrahman. "Abdullah" is one word in Arabic speech too.
_abd[aeou]l(?=_)  →  _abd
_abd[aeou](?:l(?!lah)|([rsnzdt])(?=\1))(?=\S{3})  →  _abd_
# Salaheddine.
(\S\S)(?:[aeou][dl]|d)d(?:i|ee|y)ne?(?=_)  →  $1_din
_ab(?:ou|u)(?={C}\S{3})  →  _b_
# An article grown onto its word: Assuwayda, Ezzor, Ennahda; not in Assad, nor in Alsadi, Ezzedine, which may be all there is.
(?<=\S)_al(?=[b-df-hjkmnp-tv-z]\S{3})  →  _
(?<=\S)_e([tdnrszl])(?=\1)  →  _
_(?:a(?=\S{7})|e(?=\S{6})(?![zl]))([tdnrszl])(?=\1)  →  _

_(?:ab[uoi]|abou|albu|bu|bou|ابو|ابي)(?=_)  →  _b
_(?:ibn|b[ie]n|bn|ابن)(?=_)  →  _bn
_(?:w[ae]|oua?)l?(?=_.)  →
# "lil-Tahrir"; "Aboul Gheit" is Abu al-Gheit.
_l[ieu]l(?=_.)  →  _l
_abo?ul(?=_.)  →  _b
`;

/**
 * What Latin letters sound like, in the common alphabet of the keys, vowels kept; x is sh and ch; D, G, H and T are dh,
 * gh, kh and th.
 */
export const LATIN = String.raw`
({C})\1+  →  $1
# "Jabhat" and "Jabha" are one word before another; not "Fath".
[ae]t(?=_.)  →  a
_sheik(?=_)  →  _sheikh
# In these words t and h, s and h are two letters.
_fath(?=_)  →  _fatah
_ashab(?=_)  →  _asahab
# The e of a French -ine is not spoken, nor that of -ane in a word with a French ou or ch.
(in|ien|oun|our|ir|at|rt|(?:ou|ch)[a-z]*an)e(?=_)  →  $1
aa(?=_)  →  a
# The German or Slavic j of "Sergej", "Diwanija"; not that of "Hawija".
([ey])j(?=_)  →  $1y
([aeiou][^aeiou_\n]+[aeiou]+[^aeiou_\n]+i)ja(?=_)  →  $1ya
# The h of -ah and -eh is not spoken; the kh of -ikh is.
([aeiou])h(?=_)  →  $1
([bflmnr])h(?=_)  →  $1a
# Slavic zh is one sound, that of Arabic "Azhar" two.
([aeiu]z)h(?=[aeu])  →  $1kh
(?:zh)+  →  j
kh  →  H
x  →  ks
tch|ch|sh  →  x
g(?=[ei])  →  j
gu(?=[ei])  →  g
gh  →  G
dh  →  D
th  →  T
dj  →  j
ph  →  f
c(?=[eiy])  →  s
que?(?=_)|qu(?=[ei])|c  →  k
p  →  b
# What ends a Slavic name is encoded, and written in Arabic, as f; the w of an Arabic diphthong comes after an a.
([eioy])[vw](?=_)  →  $1f
v  →  w
m(?=b)  →  n
# Long vowels, as Arabic script has them.
oo|ou(?![aei])  →  U
ee  →  I
[dt](?=[DT])|g(?=G)|k(?=[Hq])|q(?=k)  →
({C})\1+  →  $1
`;

/** What Arabic letters sound like; E, I and U are its long vowels. */
export const ARABIC = String.raw`
# Names written together: "عبدالرحمن".
_عبدال(?!له)(?=\S{4})  →  _عبد_ال
# The article, and a conjunction or preposition joined to it.
_لل(?=\S{3})  →  _ل
_(?:وال(?=\S{3})|ال(?=\S\S))  →  _
# Latin spellings do not tell the -at of a plural from that of "Jabhat" before another word.
(?<=\S\S)ات(?=_.)  →  ا
# Ends that are encoded as a vowel.
هاي(?=_)  →  اي
ي[ءعح](?=_)  →  ي
اء(?=_)  →  ا
(?<=\S)[هحءع](?=_)  →  ا
# "Aswad", "Anwar": words of this form have a spoken w.
_ا([^ي_])و(\S)(?=_)  →  _ا$1وا$2
_[ءع]  →  _ا
# A spoken w and y; after a long a, w is no vowel.
_و  →  _W
(?<=\Sا)و(?=\S)(?!يا_)  →  W
و(?=[ايه])(?!يا_)  →  W
_ي  →  _y
letters: اE بb تt ثT جj حh خH دd ذD رr زz سs شx صs ضd طt ظz غG فf قq كk لl مm نn هh وU يI ء- ع- پb چx ژj ڤf گg
`;

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
