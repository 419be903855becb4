import { describe, expect, test } from 'vitest';
import { readLines, readScene } from '../support/reading.ts';

/*
 * Whole captures, a role and a line each. All outlets, places and people are invented.
 */
const SCENES: Readonly<Record<string, string>> = {
	'a head in plain order': `
		furniture| Most read: Ferry strike enters third week · Mayor denies gauge claim
		headline| Sluices at Kelda Pass reopen
		headline| after gauge dispute
		deck| Growers say the closure cost them the spring planting.
		byline| By Ilse Maron and R. Aldane
		furniture| 2 min read
		timestamp| 14 March 2017, 18:05
		caption| The main canal gate at Ostreke. (Photo: R. Aldane)
		|
		paragraph| HALVERN (North Coast Wire) – The Merrow Basin Authority on Tuesday reopened two of the four sluices at Kelda Pass.
		|
		paragraph| "Somebody read the gauge at first light," said Oda Ferrin, who grows beans below the pass.
		|
		credit| (Editing by J. Corrie)
		furniture| 1 Comment
		comment| • marlow
		comment| About time.
		comment| 15 March 2017`,
	'a wrapped headline, a caption twice and a pull quote after the credit': `
		headline| Ferry crews watch over
		headline| Ostreke harbour
		|
		deck| Dredgers on Monday cut through the bar at Ostreke.
		|
		caption| A pilot looks at the bar outside Ostreke. (Film/All4Coast)
		|
		paragraph| HALVERN – Ferry crews have been watching over the harbour of Ostreke since the dredgers came, the port captain said on Monday.
		|
		|
		paragraph| "The dredgers came in with a number of pilots and toured a number of berths on the way to the bar," a harbour source told the daily.
		|
		|
		paragraph| The port captain had said in the autumn that nothing of the kind would happen before the ice was gone.
		|
		|
		credit| TIDE's English news desk editor Ilse Maron (@ilsemaron) wrote this report. Oda Ferrin translated the Halvern-language source material.
		|
		caption| A pilot looks at the bar outside Ostreke. (Film/All4Coast)
		|
		pull quote| The dredgers came in with a number of pilots and toured a number of berths on the way to the bar`,
	'a ticker, a masthead, an indent and an empty comment form': `
		furniture| Latest News:
		furniture| Ferry strike ends after nine weeks      Mayor sells his boat      Nine gulls counted at Ostreke
		furniture|     Established by Jon Merrow 1987 - Halvern
		|
		headline|     Pilots work beside the dredgers at Ostreke bar: fishermen
		|
		timestamp|     | 2016-04-28 13:49:48
		furniture|     Pilots work beside the dredgers at Ostreke bar: fishermen
		|
		paragraph|     (Halvern Al Sabah)- A fishermen's page published on Thursday news of pilots who work beside the dredgers at the bar of Ostreke.
		|
		paragraph|     The fishermen wrote down the hours of the boats for two years, by listening to their wireless calls.
		|
		subheading|     -The bar is only a game-
		|
		paragraph|     The captain of the first harbour group confirmed that the pilots will not stop before the bar is gone.
		|
		credit|     (Reporting by Oda Ferrin Holt; Translation by Rana Abel)
		|
		keywords|     Keywords:  Halvern Ostreke
		furniture|     Comments (0)
		furniture|     Post Your Comments
		furniture|     fill all fields below
		furniture|     This confirmation code will prevent auto submit`,
	'a page title and a headline in other words': `
		headline| Harbour pilots working at Ostreke bar: fishermen's union
		|
		alternate headline| Harbour pilots working on night shifts at Ostreke bar: fishermen
		furniture| 2 min read
		timestamp| 18 July, 2019
		deck| Pilots are now at work beside the dredgers at the bar according to the union.
		caption| Pilots are now reportedly at work on the bar [Coastline]
		|
		paragraph| Harbour pilots are now working on the bar of Ostreke beside the dredgers of the port, the fishermen's union said on Thursday.
		|
		paragraph| "These pilots are now at work on the bar. They are doing it openly now," a spokesman of the union said.`,
	'a headline that ends with a full stop above its stamp, below a notice and a ticker': `
		furniture| The Halvern Sun lives off its readers. Whoever buys a rope here pays us an affiliate commission of a few pence. Thank you
		furniture| +++ Sluice opens at noon +++ Ferry late again +++ Nine gulls counted on the roof of the harbour office this very morning, says the harbour master of Ostreke, who counts them +++
		kicker| Culture
		headline| The gauge at Kelda Pass says ‘low.’ It just might be right.
		timestamp| Updated Mar 14, 7:05 AM; Posted Mar 13, 2017, 6:40 PM
		caption| 3 of 18. The gauge at Kelda Pass stands in the shade of the new sluice that was built last year
		byline| By Ilse Maron
		|
		paragraph| The gauge at Kelda Pass has read low for nine weeks, and the growers below the sluice have begun to believe it, they say.
		|
		paragraph| "We read it at first light," said Oda Ferrin, who grows beans below the pass and keeps a book of what the gauge shows.`,
	'a headline with its own byline and stamp above the title of a film': `
		furniture| More
		headline| Why the third sluice at Kelda Pass has no keeper
		byline| By Jill Ferrin
		timestamp| Updated 18:05, March 14, 2017
		furniture| JUST WATCHED
		furniture| Mayor: talks about the Kelda sluice are going well
		furniture| Replay
		furniture| MUST WATCH
		furniture| Mayor: talks about the Kelda sluice are going well
		|
		paragraph| The third sluice at Kelda Pass has stood without a keeper since the old one went to sea, the mayor told a meeting.
		|
		paragraph| Nobody below the pass wants the post, because the keeper has to live in the sluice house, which has had no roof for nine weeks.`,
	'sentences in the head: one alone stands to a picture, two open the report': `
		headline| Two sluices open at Kelda Pass after nine weeks
		|
		deck| Growers speak of the worst spring since the sluices were built
		|
		caption| Mayor Jon Merrow recently came to Ostreke harbour.
		|
		furniture| Print
		|
		byline| By Ilse Maron
		timestamp| 14 March 2017
		|
		paragraph| The Merrow Basin Authority reopened two of the four sluices at Kelda Pass on Tuesday, its spokesman told reporters in Halvern.
		|
		paragraph| Growers below the pass say that the closure of the sluices cost them the whole of the spring planting this year.`,
	'a Korean sign with an address below the text': `
		headline| 켈다 수문 아홉 주 만에 다시 열려
		timestamp| 2017-03-14 18:05
		|
		paragraph| 메로 유역청은 화요일 켈다 고개의 수문 네 개 가운데 두 개를 다시 열었다고 대변인이 할번에서 기자들에게 말했다.
		|
		paragraph| 농민들은 올해 봄철 파종을 모두 놓쳤다고 말하면서 손해를 물어 주어야 한다고 덧붙였지만 아무런 답도 듣지 못했다.
		|
		byline| 오다린 기자 odarin@halvern.example`,
	'a Chinese stamp that names source and author, and an editor in brackets': `
		headline| 凯尔达水闸九周后重新开启
		byline| 2017-03-14 18:05:00来源：哈尔文日报作者：李水闸
		|
		paragraph| 梅罗流域管理局星期二重新开启了凯尔达山口四座水闸中的两座，发言人在哈尔文对记者说，其余两座将在下个月开启。
		|
		paragraph| 山口下的农民说，水闸关闭使他们错过了整个春播季节，要求管理局赔偿损失，发言人没有回答这个问题。
		|
		credit| （编辑：王闸门 赵河口）`,
	'a series of pictures inside the text': `
		headline| Two sluices open at Kelda Pass after nine weeks
		byline| By Ilse Maron
		timestamp| 14 March 2017
		|
		paragraph| The Merrow Basin Authority reopened two of the four sluices at Kelda Pass on Tuesday, its spokesman told reporters in Halvern.
		|
		caption| 1/4 Low water
		caption| The gauge at Kelda Pass on the morning of the opening, seen from the old bridge.
		furniture| •
		caption| 2/4 The sluice keeper
		caption| Jon Merrow turns the wheel of the second sluice by hand, as he has done for years.
		caption| 3/4 Growers
		caption| Growers wait below the pass for the water to come down to their fields at noon.
		caption| 4/4 The canal
		caption| The canal at Ostreke was dry for nine weeks and is full again since Tuesday night.
		|
		paragraph| Growers below the pass say that the closure of the sluices cost them the whole of the spring planting this year.`,
	'dates of things to come are no stamps': `
		headline| Meetings of the Merrow Basin Authority
		|
		paragraph| The authority meets three times a year, and everybody who lives below the pass may come and listen to what it has to say.
		|
		paragraph| Thursday, May 3, 2018 at 6:30 PM (Halvern town hall)
		paragraph| Friday, September 7, 2018 at 6:30 PM (Halvern town hall)
		paragraph| Wednesday, February 6, 2019 at 5:15 PM (Ostreke pump house)
		|
		paragraph| The papers of each meeting can be read in the office of the authority for four weeks before it, and for good afterwards.`,
	'wire copy: points, a note to desks, a dateline with a day': `
		headline| UPDATE 2-Halvern ferry strike enters tenth week
		deck| * Crews want higher pay
		deck| * Council says talks go on
		furniture| (Adds council leader, details)
		byline| By Ilse Maron and R. Aldane
		paragraph| HALVERN, March 11 (NCW) - Ferry crews in Halvern voted on Wednesday to strike for a tenth week, cutting off Ostreke, their union said.
		paragraph| The union said 91 percent of the crews had voted for it in the two days since the talks had ended.
		credit| (Additional reporting by R. Aldane in Ostreke and Jo Price in Kelda; Editing by J. Corrie)`,
	'wire copy whose paragraphs are told by indents': `
		headline| HALVERN FERRIES TO CARRY BEANS IN SPRING
		|
		paragraph|     HALVERN, March 3 - The island ferries will take up to nine
		paragraph| carts of beans on each morning crossing from Ostreke until the
		paragraph| road below Kelda Pass is open again, the harbour office told its
		paragraph| members in a letter that was read out on the quay at noon.
		paragraph|     No cart may be longer than the ramp.
		paragraph|     Last spring the boats carried four hundred carts, most of them
		paragraph| in the two weeks before the fair, when crews worked at night and
		paragraph| the lamps on the pier burnt until the last boat was in.`,
	'a short Arabic report: path, stamp, dateline, a second stamp below': `
		furniture| الرئيسية / أخبار / محلية
		headline| سد كيلدا: فتح بوابتين بعد تسعة أسابيع
		timestamp| الثلاثاء 14 آذار/مارس 2017 - 18:05
		paragraph| هلفرن - وكالة الساحل - أعادت هيئة حوض مرو، الثلاثاء، فتح بوابتين من أربع بوابات في ممر كيلدا، وفق ما أفاد به المتحدث باسمها
		paragraph| وقال المزارعون أسفل الممر إن الإغلاق كلفهم زراعة الربيع كلها
		paragraph| وأضافت أودا فيرن "قرأ أحدهم المقياس عند الفجر"
		furniture| اقرأ أيضاً: إضراب العبارات يدخل أسبوعه الثالث
		furniture| مشاركة`,
	'an Arabic dateline on a line of its own': `
		headline| هيئة حوض مرو تعيد فتح بوابتين
		dateline| هلفرن- وكالة الساحل
		paragraph| أعادت هيئة حوض مرو فتح بوابتين من أربع بوابات في ممر كيلدا الثلاثاء، على ما أفاد متحدث باسمها.
		paragraph| وقالت أودا فيرن إن أحدهم قرأ المقياس عند الفجر.`,
	'a Russian page with a signed picture': `
		furniture| Главная > Новости > Общество
		headline| Два шлюза на перевале Келда открыты после спора
		timestamp| 18:05 14.03.2017
		timestamp| (обновлено: 19:10 14.03.2017)
		caption| © Фото: Илья Меров
		paragraph| ХАЛВЕРН, 14 мар - Северный вестник. Управление бассейна Мерроу во вторник вновь открыло два из четырех шлюзов на перевале Келда, сообщил представитель управления.
		paragraph| "Кто-то прочитал показания на рассвете", — сказала Ода Феррин.
		furniture| Подписывайтесь на наш канал`,
	'a sentence above a paragraph that opens with a dateline': `
		headline| Kelda : deux vannes rouvertes après neuf semaines
		byline| Par Ilse Maron (avec R. Aldane)
		timestamp| Publié le 14 mars 2017 à 18h05, modifié le 15 mars 2017 à 09h12
		furniture| Temps de lecture : 2 min.
		deck| Les cultivateurs disent avoir perdu les semis de printemps.
		paragraph| HALVERN (CNW) — L'Autorité du bassin de Merrow a rouvert mardi deux des quatre vannes du col de Kelda, a indiqué son porte-parole.
		paragraph| « Quelqu'un a lu la jauge à l'aube », a dit Oda Ferrin, qui cultive des haricots sous le col.
		furniture| À lire aussi
		related report| La grève des ferries entre dans sa troisième semaine`,
	'a name, a handle and a stamp above the headline; an agency sign below': `
		byline| Ilse Maron
		furniture| @ilsemaron
		timestamp| March 14, 2017 6:05 PM
		headline| Sluices at Kelda Pass reopen after gauge dispute
		|
		paragraph| The Merrow Basin Authority on Tuesday reopened two of the four sluices at Kelda Pass, nine weeks after shutting them.
		|
		paragraph| The Authority said that the other two would open in April, when the repair of the lower wall is due to end.
		credit| nkw/erb`,
	'a short Portuguese report with its picture below the first paragraph': `
		headline| Comportas do passo de Kelda reabrem após nove semanas
		byline| Por Ilse Maron
		timestamp| 14/03/2017 18h05  Atualizado 15/03/2017 09h12
		paragraph| A Autoridade da Bacia de Merrow reabriu nesta terça-feira (14) duas das quatro comportas do passo de Kelda, informou o porta-voz.
		caption| Comporta principal em Ostreke — Foto: R. Aldane/Costa Hoje
		paragraph| Segundo os agricultores, o fechamento custou o plantio da primavera.
		furniture| Veja também
		related report| Greve das balsas entra na terceira semana`,
	'a Persian page with two calendars on its stamp': `
		headline| بازگشایی دو دریچه گردنه کلدا پس از نه هفته
		timestamp| ۱۴ مارس ۲۰۱۷ - ۲۳ اسفند ۱۳۹۵
		paragraph| سازمان حوزه مرو روز سه‌شنبه دو دریچه از چهار دریچه گردنه کلدا را دوباره باز کرد، به گفته سخنگوی این سازمان.
		paragraph| کشاورزان می‌گویند بسته بودن دریچه‌ها کشت بهاره آنان را از میان برد.
		furniture| بیشتر بخوانید
		related report| اعتصاب کشتی‌ها وارد هفته سوم شد`,
	'a Hebrew byline, a Polish credit cut short, a Spanish one in capitals': `
		headline| שני סכרים במעבר קלדה נפתחו לאחר תשעה שבועות
		byline| מאת: אודה פרין
		timestamp| 14 במרץ 2017, 18:05
		caption| Fot. R. Aldane / Agencja Brzeg
		caption| La compuerta principal en Ostreke. R. ALDANE
		paragraph| רשות אגן מרו פתחה מחדש ביום שלישי שניים מארבעת הסכרים במעבר קלדה, כך מסר דובר הרשות לכתבים.
		paragraph| החקלאים אומרים כי הסגירה עלתה להם בכל הזריעה של האביב השנה.`,
	'a Korean wire report': `
		headline| 켈다 수문 아홉 주 만에 다시 열려
		timestamp| 송고시간2017-03-14 18:05
		byline| 오다린 기자
		paragraph| (할번=연안뉴스) 오다린 기자 = 메로 유역청은 14일 켈다 고개의 수문 네 개 가운데 두 개를 다시 열었다고 밝혔다.
		paragraph| 농민들은 올해 봄철 파종을 모두 놓쳤다고 말하면서 손해를 물어 주어야 한다고 덧붙였다.`,
	'a German page: rubric, stamp, agency, consent, related': `
		kicker| Unfall in Merrowtal
		|
		headline| Fünf Verletzte nach Zusammenstoß auf der Kelda-Brücke
		|
		timestamp| 13.01.2019, 12:09 Uhr
		|
		paragraph| Bei einem Zusammenstoß zwischen einem Lastwagen und einem Bus sind auf der Kelda-Brücke fünf Menschen verletzt worden.
		|
		paragraph| Der Fahrer des Lastwagens war nach Angaben der Polizei auf die Gegenspur geraten und dann gegen den Bus gestoßen.
		furniture| Empfohlener redaktioneller Inhalt
		furniture| Ich bin damit einverstanden, dass mir der externe Inhalt angezeigt wird.
		|
		credit| Verwendete Quellen:
		credit| Nachrichtenagentur NKW
		|
		furniture| Lesen Sie auch
		related report| Neuschnee sperrt den Pass bei Ostreke`,
	'an Arabic page with the date below the text': `
		kicker| الأخبار المحلية
		headline| إصابة ستة أشخاص في انهيار سقف بحي الميناء القديم
		paragraph| قالت مصادر محلية يوم الجمعة إن ستة أشخاص أصيبوا في انهيار سقف مبنى قديم بحي الميناء وإن اثنين منهم في المشفى.
		paragraph| وأضافت المصادر أن فرق الإنقاذ واصلت العمل حتى صباح السبت بين أنقاض المبنى ولم تجد أحدا آخر تحت السقف.
		|
		timestamp| 07.07.2017 | 18:42
		|
		furniture| لمتابعة أخبارنا على تلغرام اضغط هنا`,
	'a French page: rubric sign, photo, text size, sub-heading between dashes': `
		headline| Le bilan des crues monte à quatre morts
		caption| La rue du Port sous les eaux / Photo: Marc Delorme - NKW
		|
		furniture| Taille du texte:
		|
		paragraph| Le bilan des crues dans la vallée de la Merrow s'élève à quatre morts, ont annoncé lundi les autorités de la région.
		|
		subheading| - "Affligés" de chagrin -
		|
		paragraph| «C'était terrifiant, nous sommes montés sur le toit avec les enfants», a raconté lundi un habitant de la rue du Port.`,
	'captions in threes above the headline': `
		caption| Firefighters watch a fire near Ostreke, Halv., on Saturday, July 8, 2017. Wind drove it through several streets.
		caption| Noel Barker
		caption| NKW Photo
		|
		kicker| Coast & Country
		|
		headline| Families wait for word after the fire
		byline| By Lou Hart
		byline| The Coastal Press
		timestamp| July 10, 2017 7:12 AM
		furniture| ORDER REPRINT
		paragraph| OSTREKE, Halv. Two dozen families were still waiting on Monday to learn whether their houses had burned in the fire.
		paragraph| “We left with the dog and the photographs,” said Ana Ruiz, who had come down from the hill on foot.`,
	'names in related boxes are nobody’s byline': `
		headline| Council cuts nine beds at the Ostreke clinic
		byline| By Ilse Maron
		timestamp| March 4, 2019
		|
		paragraph| The council of Ostreke voted on Monday to cut nine beds at the clinic, and to sell the ambulance that nobody had driven since the spring.
		|
		paragraph| The clinic said it would ask the court for time, and that it had been told nothing before the vote was taken.
		|
		furniture| Related Stories
		related report| Clinic to lose its roof in the autumn
		furniture| By Jon Merrow
		related report| What the clinic costs, and who pays for it`,
	'an agency or a desk in the author’s place is no person': `
		headline| Kasabada yangın çıktı, iki ev yandı
		timestamp| 06 Aralık 2021 Pazartesi 10:15
		|
		paragraph| Kasabada gece saatlerinde çıkan yangında iki ev kullanılamaz hale geldi, iki kişi dumandan etkilendi.
		paragraph| Belediye, ailelere bir ay içinde geçici konut sağlanacağını ve hasarın tespit edileceğini açıkladı.
		|
		credit| Haber Merkezi
		|
		furniture| UYARI: Küfür içeren yorumlar onaylanmamaktadır.`,
	'a live file with clock times': `
		headline| The Latest: Hill fire sends hundreds from their homes
		|
		furniture| The Latest: Hill fire sends hundreds from their homes
		furniture| 9 photos
		furniture| Estimated read time: 3-4 minutes
		|
		paragraph| OSTREKE, Halv. (NKW) — The Latest on wildfires in the hills of Merrow (all times local):
		|
		subheading| 3:58 p.m.
		|
		paragraph| Fire crews say the blaze in the hills of Merrow has burned fourteen square miles and is a fifth contained.
		|
		furniture| ___
		|
		subheading| 1 p.m.
		|
		paragraph| Officials have told the residents of Pine Flat to leave at once and to take the road along the coast.
		furniture| Copyright © The Coastal Press. All rights reserved.`,
	'related links inside the text, and a sub-heading that is none': `
		headline| Why the gauge at Kelda Pass was never read
		byline| By Ilse Maron
		|
		paragraph| For nine years nobody read the gauge at Kelda Pass, and for nine years the sluices below it opened and shut as they pleased.
		|
		subheading| A key that nobody had
		|
		paragraph| The gauge stands behind a door, and the key of the door was lost in the move of the authority from Halvern to Ostreke.
		|
		related report| Read more: The nine gauges of the Merrow, one by one
		|
		paragraph| When a locksmith came at last, he found that the door had not been locked, and that the gauge had stopped in its first winter.
		related report| » Photos: the gauge house at Kelda Pass
		|
		paragraph| The authority said it would buy a second key and hang it beside the first one, where everybody could see both.`,
	'template debris, page tools and counters': `
		furniture| Share this article
		|
		furniture| print logo
		|
		headline| Council makes few changes before adopting the budget
		|
		paragraph| The council voted 7-2 on Tuesday to adopt a budget of 499 million, after a night of talk about a bench.
		|
		paragraph| Mayor Ellen Fitch said she would sign it by Friday, and that the bench would stay where it was.
		|
		furniture| {{#href}} {{ text }} {{/href}}
		furniture| FacebookTwitterE-MailDrucken
		furniture| There are no comments - be the first to comment`,
	'a Chinese page stays whole': `
		headline| 外国专家：合作共赢符合沿海各地利益
		|
		timestamp| 2023-11-17 15:13
		|
		furniture| 分享到微信
		furniture| 关闭
		|
		paragraph| 在港口城市举行的会晤吸引了沿海各地的目光。多名外国专家告诉记者，合作共赢符合沿海各地利益，各方应当采取更多行动，让渔民也能从中得到好处。
		|
		paragraph| 专家认为，共同繁荣还是各自为政，这是各地面临的抉择。众所周知，沿海地区的经济往来和技术发展让任何一方都无法独善其身，渔业也不例外。`,
};

describe.each(Object.keys(SCENES))('%s', (name) => {
	test('every line has its role', () => {
		const { expected, found } = readScene(SCENES[name]!);
		expect(found).toEqual(expected);
	});
});

test('fields of the worked head', () => {
	const { fields } = readScene(SCENES['a head in plain order']!);
	expect(fields.headline).toBe('Sluices at Kelda Pass reopen after gauge dispute');
	expect(fields.authors.map(({ name }) => name)).toEqual(['Ilse Maron', 'R. Aldane']);
	expect(fields.dateline).toEqual({ place: 'HALVERN', agency: 'North Coast Wire', id: null });
	expect(fields.outlet).toEqual({
		name: 'North Coast Wire',
		reason: { code: 'outlet/dateline', line: 10, values: { name: 'North Coast Wire' } },
	});
	expect(fields.captions).toEqual([{ text: 'The main canal gate at Ostreke.', credit: 'R. Aldane', lines: [8], after: 0 }]);
	expect(fields.credits).toEqual([{ role: 'editing', name: 'J. Corrie' }]);
	expect(fields.comments).toEqual([{ author: 'marlow', date: '2017-03-15', text: 'About time.', lines: [16, 17, 18] }]);
});

test('end credits, repeated caption and pull quote', () => {
	const { fields } = readScene(SCENES['a wrapped headline, a caption twice and a pull quote after the credit']!);
	expect(fields.authors).toEqual([{ name: 'Ilse Maron', role: 'English news desk editor', handle: '@ilsemaron' }]);
	// She translated the sources, not the report.
	expect(fields.translators).toEqual([]);
	expect(fields.credits).toEqual([{ role: 'source translation', name: 'Oda Ferrin' }]);
	expect(fields.outlet?.name).toBe('TIDE');
	expect(fields.captions).toHaveLength(1);
	expect(fields.captions[0]?.lines).toEqual([6, 19]);
	expect(fields.pullQuotes.map(({ of }) => of)).toEqual([2]);
});

test('a wire’s end credit gives each name its own place; its points are one deck', () => {
	const { fields } = readScene(SCENES['wire copy: points, a note to desks, a dateline with a day']!);
	expect(fields.credits).toEqual([
		{ role: 'additional reporting', name: 'R. Aldane', place: 'Ostreke' },
		{ role: 'additional reporting', name: 'Jo Price', place: 'Kelda' },
		{ role: 'editing', name: 'J. Corrie' },
	]);
	expect(fields.deck).toBe('* Crews want higher pay * Council says talks go on');
});

test('Arabic datelines name place and agency', () => {
	for (const scene of [
		'a short Arabic report: path, stamp, dateline, a second stamp below',
		'an Arabic dateline on a line of its own',
	])
		expect(readScene(SCENES[scene]!).fields.dateline).toEqual({ place: 'هلفرن', agency: 'وكالة الساحل', id: null });
});

test('a Korean dateline names place, agency and author; a day of the month stands for no place', () => {
	const korean = readScene(SCENES['a Korean wire report']!).fields;
	expect(korean.dateline).toEqual({ place: '할번', agency: '연안뉴스', id: null });
	expect(korean.authors.map(({ name }) => name)).toEqual(['오다린']);
	expect(readScene(SCENES['a Persian page with two calendars on its stamp']!).fields.dateline).toBeNull();
});

test('indents tell paragraphs', () => {
	const { expected } = readScene(SCENES['wire copy whose paragraphs are told by indents']!);
	const { blocks } = readLines(expected.map((row) => row.replace(/^[a-z]+\| /, '')));
	expect(blocks.filter(({ role }) => role === 'paragraph').map(({ from, to }) => [from, to])).toEqual([
		[3, 6],
		[7, 7],
		[8, 10],
	]);
});

test('Korean and Chinese signs give names', () => {
	const korean = readScene(SCENES['a Korean sign with an address below the text']!).fields;
	expect(korean.authors.map(({ name }) => name)).toEqual(['오다린']);
	const chinese = readScene(SCENES['a Chinese stamp that names source and author, and an editor in brackets']!).fields;
	expect(chinese.authors.map(({ name }) => name)).toEqual(['李水闸']);
	expect(chinese.credits).toEqual([
		{ role: 'editing', name: '王闸门' },
		{ role: 'editing', name: '赵河口' },
	]);
});

test('nobody is made an author', () => {
	for (const scene of [
		'an Arabic page with the date below the text',
		'an agency or a desk in the author’s place is no person',
		'a German page: rubric, stamp, agency, consent, related',
	]) {
		expect(readScene(SCENES[scene]!).fields.authors).toEqual([]);
	}
	expect(readScene(SCENES['names in related boxes are nobody’s byline']!).fields.authors.map(({ name }) => name)).toEqual([
		'Ilse Maron',
	]);
});
