import type { Translation } from '../en.ts';

/** The sentences for evidence, in Arabic. */
export const evidence: Pick<Translation, 'evidence'> = {
	evidence: {
		'date/printed': 'جاء في [السطر {line}]: {words}.',
		'date/also-printed': 'يذكر [السطر {line}] أيضًا {date}، وقد أُخذ بالتاريخ المجاور للعنوان.',
		'date/only-update': 'هذا وقت تحديث ولا يُذكر غيره، فقد يكون التقرير أقدم.',
		'date/order-by-text': 'قد يُقصد به {set}، ويرجّح ما جاء في [السطر {line}] («{words}») أنه {date}.',
		'date/order-by-spelling': 'قد يُقصد به {set}، والنص بالإملاء البريطاني الذي يقدّم اليوم.',
		'date/order-open': 'قد يُقصد به {set}، ولا شيء في النص يحسم ذلك.',
		'date/other-weekday': 'وافق {date} يوم {weekday}، لا اليوم المذكور بجانبه.',
		'date/comment-before': 'تعليق لقارئ في [السطر {line}] مؤرخ {date}، أي قبل ذلك اليوم.',
		'date/comment': 'تعليق القارئ في [السطر {line}] مؤرخ {date}، فليس التقرير بعده.',
		'date/told': 'يتحدث [السطر {line}] عن {date} بصيغة الماضي، فليس التقرير قبله.',
		'date/told-as': 'يتحدث [السطر {line}] عن «{words}» ({date}) بصيغة الماضي، فليس التقرير قبله.',
		'date/told-later': 'يتحدث [السطر {line}] عن {date} بصيغة الماضي، وهو بعد ذلك اليوم.',
		'date/no-year': 'جاء في [السطر {line}]: {words}، من دون سنة.',
		'date/dateline-no-year': 'يذكر مكان الإرسال في [السطر {line}] {day} {month}، من دون سنة.',
		'date/dateline': 'يذكر مكان الإرسال في [السطر {line}] {date}.',
		'date/so': 'فاليوم إذن {date}.',
		'date/year-in-text': 'يذكر [السطر {line}] {date}، ومنه تُعرف السنة.',
		'date/in-address': 'في عنوان الصفحة {date}، والصفحات تُسمّى غالبًا بيوم نشرها أو ما يقاربه.',
		'date/in-printed-address': 'في العنوان المذكور في [السطر {line}] {date}، والصفحات تُسمّى غالبًا بيوم نشرها أو ما يقاربه.',
		'date/in-file-name': 'في اسم الملف {date}، والملفات تُسمّى غالبًا بيوم نشر التقرير أو ما يقاربه.',
		'date/none': 'لا يذكر الملف المحفوظ تاريخًا للنشر.',
		'date/quoted-by':
			'التقرير [{report}]، وفيه مقطع من هذا التقرير، ينقل في [السطر {otherLine}] منه عن {source} كلامًا قيل يوم ' +
			'{weekday}، {date}، ويذكر هذا التقرير يوم {weekday} أيضًا.',
		'date/same-words':
			'يروي [السطر {line}] عن يوم {weekday} ما يرويه التقرير [{report}] بالكلمات نفسها في [السطر {otherLine}] منه ' +
			'عن {date}: فالتقرير من ذلك اليوم أو من الأيام الستة التالية له.',
		'date/contradicted': 'هذه الأقوال لا يتفق بعضها مع بعض أو مع الملف، ولا يؤرخ أي منها التقرير.',
		'outlet/dateline': 'يذكر مكان الإرسال في [السطر {line}] {name}.',
		'outlet/credit': 'يذكر [السطر {line}] أحد العاملين في تحرير {name}.',
		'outlet/author-place': 'يذكر [السطر {line}] {name} مكان اسم الكاتب.',
		'outlet/beside-author': 'يذكر سطر الكاتب ([السطر {line}]) {name} بجانب الكاتب.',
		'outlet/sign': 'التقرير موقّع في [السطر {line}] باسم {name}.',
		'outlet/beside-stamp': 'يذكر [السطر {line}] {name} بجانب التاريخ.',
		'outlet/source': 'يذكر [السطر {line}] {name} مصدرًا للتقرير.',
		'outlet/record': 'تذكر بيانات التقرير في [السطر {line}] {name}.',
		'outlet/copyright': 'يذكر بيان حقوق النشر في [السطر {line}] {name}.',
		'outlet/behind-title': 'يذكر [السطر {line}] {name} بعد العنوان.',
		'outlet/above-report': 'يذكر [السطر {line}] {name} فوق التقرير.',
		'outlet/address': 'في [السطر {line}] عنوان على الشبكة لدى {name}.',
		'cataloguer/says': 'هذا ما يقوله مفهرس.',
		'cataloguer/named': 'هذا ما يقوله {by}.',
		'cataloguer/reason': 'السبب المذكور: {reason}',
		'name/is': '«{words}» هو {id}.',
		'name/is-none': '«{words}» ليس اسمًا هنا.',
		'text/encoding-guessed': 'لا يقول الملف كيف رُمّزت حروفه، وقد استُنتج منها الترميز {encoding}.',
		'text/damaged': 'مواضع من الملف تعذّر فك ترميزها: {places}. ويظهر كل منها هكذا: \ufffd.',
	},
};
