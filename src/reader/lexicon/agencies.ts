import { phrases } from './phrases.ts';

/** News agencies as bylines and datelines print them, lower case, letters and digits only: they wrote no report as persons do. */
export const AGENCIES: ReadonlySet<string> = new Set(
	phrases(`
		ap | afp | reuters | upi | dpa | dpa lno | dpa afx | afx | sid | kna | epd | apa | sda | ats | keystone sda | ddp | dapd | dts | ots | news aktuell | kathpress | rnd
		ansa | agi | adnkronos | efe | europa press | lusa | agencia brasil | telam | notimex | tass | itar tass | ria | ria novosti | interfax | unian | ukrinform
		pti | ani | ians | app | xinhua | kyodo | jiji | yonhap | newsis | bernama | antara | aap | cp | pa | pa media | press association | bloomberg | cnn wire | tns
		belga | anp | ritzau | ntb | tt | stt | pap | ctk | čtk | mti | tanjug | hina | fena | beta | btA | agerpres | anka | dha | iha | aa | anadolu | anadolu agency
		sana | wafa | mena | petra | spa | wam | qna | kuna | bna | nna | irna | isna | fars | tasnim | mehr | maan
		associated press | the associated press | agence france presse | united press international | deutsche presse agentur | thomson reuters | canadian press | the canadian press
		سانا | رويترز | أ ف ب | أ ب | د ب أ | الأناضول | فرانس برس | أسوشيتد برس | وكالات | 新华社 | 新華社 | 共同通信 | 時事通信 | 연합뉴스 | 뉴시스
	`),
);
