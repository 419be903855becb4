/**
 * How languages say that something was said a while ago: "3 hours ago", "vor 2 Stunden". Sources of patterns, matched
 * anywhere in a short line without regard to capitals.
 */
const AGO: readonly string[] = [
	'(?:an?|one|\\d{1,3})\\s?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|[smhdw]) ago',
	'vor (?:etwa |rund )?(?:einer|einem|\\d{1,3}) (?:sekunden?|minuten?|min\\.?|stunden?|std\\.?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)',
	'il y a (?:environ )?(?:une?|\\d{1,3}) ?(?:secondes?|minutes?|min|heures?|h|jours?|semaines?|mois|ans?)',
	'hace (?:una?|\\d{1,3}) (?:segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?|años?)',
	'há (?:uma?|\\d{1,3}) (?:segundos?|minutos?|horas?|dias?|semanas?|m[eê]s(?:es)?|anos?)',
	'\\d{1,3} (?:segundos?|minutos?|horas?|dias?|semanas?|meses|anos?) atrás',
	"(?:una? |un'|\\d{1,3} )(?:second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa",
	'(?:een|\\d{1,3}) (?:minuut|minuten|uur|uren|dag|dagen|week|weken|maand|maanden|jaar) geleden',
	'(?:för )?(?:en|ett|et|\\d{1,3}) (?:minut|minuter|minutter|timme|timmar|time|timer|dag|dagar|dager|dage|vecka|veckor|uke|uker|uge|uger|månad|månader|måned|måneder|år) (?:sedan|siden)',
	'\\d{1,3} (?:minuuttia|tuntia|päivää|viikkoa|kuukautta|vuotta) sitten',
	'(?:\\d{1,3} )?(?:секунд\\p{L}?|минут\\p{L}?|час(?:а|ов)?|дня|дней|день|недел[юиь]|месяц(?:а|ев)?|год(?:а)?|лет) назад',
	'(?:\\d{1,3} )?(?:хвилин\\p{L}?|годин\\p{L}?|день|дні|днів|тиж\\p{L}{2,4}|місяц\\p{L}{1,2}) тому',
	'(?:\\d{1,3} )?(?:minut\\p{L}?|godzin\\p{L}?|dni|dzień|tydzień|tygodni\\p{L}?|miesi\\p{L}{2,4}|lata?|rok) temu',
	'před (?:\\d{1,3} )?(?:minut\\p{L}{1,3}|hodin\\p{L}{1,3}|dnem|dny|týdn\\p{L}{1,3}|měsíc\\p{L}{1,2}|rok\\p{L}{1,2}|lety)',
	'\\d{1,3} (?:dakika|saat|gün|hafta|ay|yıl) önce',
	'(?:منذ|قبل) (?:\\d{1,3} )?(?:ثانية|ثوان|ثواني|دقيقة|دقيقتين|دقائق|ساعة|ساعتين|ساعات|يوم|يومين|أيام|أسبوع|أسبوعين|أسابيع|شهر|شهرين|أشهر|سنة|سنتين|سنوات|عام|عامين|أعوام)',
	'(?:\\d{1,3}|یک) (?:دقیقه|ساعت|روز|هفته|ماه|سال) (?:پیش|قبل)',
	'לפני (?:\\d{1,3} )?(?:דקה|דקות|שעה|שעתיים|שעות|יום|יומיים|ימים|שבוע|שבועות|חודש|חודשים|שנה|שנים)',
	'\\d{1,3}\\s?(?:秒|分钟|分鐘|小时|小時|天|周|个月|個月|年|分|時間|日|週間|か月|ヶ月)前',
	'\\d{1,3}\\s?(?:초|분|시간|일|주|개월|년)\\s?전',
	'\\d{1,3} (?:menit|jam|hari|minggu|bulan|tahun) (?:yang )?lalu',
	'\\d{1,3} (?:phút|giờ|ngày|tuần|tháng|năm) trước',
];

const SAYS_AGO = new RegExp(`(?<![\\p{L}\\p{N}])(?:${AGO.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
/** What each of the patterns holds; nearly all lines hold none of it. */
const CUE =
	/ago|AGO|[vV]or |[iI]l y a|[hH]ace |[hH]á |atr[áÁ]s| fa|geleden|sedan|siden|sitten|назад|тому|temu|[pP]řed|önce|منذ|قبل|پیش|לפני|前|전|lalu|trước/;
/** A clock time, a mark that the words were changed, joining signs: all that a line may have besides. */
const BESIDES =
	/(?:at|um|à|a las|às|alle|om|kl|в|الساعة)?\s?\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?|\s?uhr)?|\((?:edited|bearbeitet|modifié|editado|modificato)\)|[\s·•|,.–—()-]+/giu;

/** What a line that says "3 hours ago" has besides: '' for nothing, mostly a name; null when it says no such thing. */
export function besidesAgo(text: string): string | null {
	if (text.length > 80 || !CUE.test(text)) return null;
	const match = SAYS_AGO.exec(text);
	if (!match) return null;
	const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
	return rest.replace(BESIDES, ' ').trim();
}
