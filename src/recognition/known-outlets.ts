import { foldName } from '#names';

/** Agencies, papers, stations and networks of the whole world: so well known that a text gives no cue for them. */
const OUTLETS = `
Reuters; Associated Press; AP; Agence France-Presse; AFP; dpa; TASS; Itar-Tass; RIA Novosti; Interfax; Sputnik; RT; Xinhua; Kyodo; Jiji; Yonhap;
Anadolu; Anadolu Agency; ANSA; EFE; Efe; APA; SDA; KNA; epd; sid; PTI; ANI; IANS; Bernama; Antara; SANA; IRNA; Fars; Tasnim; Petra; WAM; PA;
PA Media; Press Association; UPI; Bloomberg; Getty; Getty Images; Shutterstock; iStock; Alamy; imago; picture alliance; EPA; Unsplash; Pixabay;
BBC; CNN; NBC; CBS; ABC; PBS; NPR; MSNBC; CNBC; Fox News; Sky News; ITV; Al Jazeera; Al-Jazeera; Al Arabiya; Deutsche Welle; DW; ARD; ZDF; ORF;
SRF; RTL; RTVE; TF1; Arte; France 24; Euronews; New York Times; Washington Post; Wall Street Journal; USA Today; Los Angeles Times; Guardian;
The Guardian; Financial Times; The Times; Daily Mail; The Economist; Le Monde; Le Figaro; Libération; Der Spiegel; Die Zeit; Die Welt; Bild;
Süddeutsche Zeitung; Frankfurter Allgemeine Zeitung; El País; El Mundo; La Vanguardia; Corriere della Sera; La Repubblica; Kommersant; Izvestia;
Facebook; Twitter; YouTube; Telegram; Instagram; TikTok; WhatsApp; Reddit; LinkedIn; Wikipedia; Politico; Axios; Vox; BuzzFeed; HuffPost; Netflix
`;

const KNOWN = new Set(OUTLETS.split(';').map((name) => foldName(name.trim())));

/** Whether a name is that of an outlet known everywhere. */
export function isKnownOutlet(name: string): boolean {
	return KNOWN.has(foldName(name).replace(/^the /, ''));
}
