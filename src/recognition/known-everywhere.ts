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
Wikipedia; Politico; Axios; Vox; BuzzFeed; HuffPost
`;

/** Bodies that every paper names without saying what they are: offices of large states, parties, firms. */
const BODIES = `
Congress; Senate; House of Representatives; White House; Pentagon; Supreme Court; Capitol Hill; State Department; Justice Department;
NASA; ESA; FBI; CIA; NSA; EPA; FDA; CDC; FEMA; TSA; NYPD; LAPD; DEA; IRS; SEC; Federal Reserve; Homeland Security; GOP; Democratic Party;
Republican Party; ACLU; NAACP; NRA; NBA; NFL; MLB; NHL; NCAA; FIFA; UEFA; IOC; Downing Street; House of Commons; House of Lords;
Labour; Labour Party; Tories; Conservative Party; Scotland Yard; NHS; MI5; MI6; Bank of England; Kremlin; Duma; KGB; FSB; Gazprom; Rosneft; Mossad;
Knesset; Hamas; Hezbollah; Fatah; PLO; Taliban; Al-Qaeda; Islamic State; ISIS; ISIL; PKK; YPG; Muslim Brotherhood; Boko Haram; Houthis;
Bundestag; Bundesrat; Bundesregierung; Bundeswehr; Bundespolizei; Bundesbank; Bundesverfassungsgericht; CDU; CSU; SPD; FDP; AfD; Grüne; Grünen;
Linkspartei; NPD; NSDAP; BKA; BND; Robert Koch-Institut; RKI; ADAC; DFB; DGB; ÖVP; SPÖ; FPÖ; Nationalrat; Europaparlament;
Vatican; Vatikan; Élysée; Assemblée nationale; Rassemblement national; Front national; PSOE; Podemos; Ciudadanos; Guardia Civil;
Google; Apple; Microsoft; Amazon; Facebook; Twitter; Instagram; TikTok; YouTube; WhatsApp; Telegram; Reddit; LinkedIn; Netflix; Disney; Uber;
Airbnb; Tesla; SpaceX; Intel; IBM; Oracle; Nvidia; Samsung; Sony; Huawei; Nokia; Nintendo; Toyota; Honda; Nissan; General Motors; Boeing; Airbus;
Lockheed Martin; Volkswagen; VW; BMW; Daimler; Mercedes-Benz; Audi; Porsche; Siemens; Bosch; BASF; Bayer; SAP; Allianz; Lufthansa; Deutsche Bahn;
Deutsche Bank; Commerzbank; Deutsche Telekom; Goldman Sachs; JPMorgan; JPMorgan Chase; Morgan Stanley; Citigroup; HSBC; BP; Shell; ExxonMobil; Chevron;
Nestlé; Novartis; Pfizer; BioNTech; AstraZeneca; Moderna; Walmart; Ikea; Aldi; Lidl; McDonald's; Starbucks; Coca-Cola; Pepsi; Nike; Adidas;
Paramount; Spotify; PayPal; Mastercard; Harvard; Yale; Oxford University; Greenpeace; WWF
`;

/** Parts of the world, seas, ranges and heavenly bodies, which no gazetteer of towns has, in several languages. */
const PLACES = `
Africa; Antarctica; Asia; Europe; North America; South America; Latin America; Central America; Oceania; Australasia; Middle East; Near East;
Far East; Southeast Asia; South-East Asia; Central Asia; East Asia; South Asia; Eastern Europe; Western Europe; Central Europe; Scandinavia;
Balkans; Caucasus; Caribbean; Sahel; Sahara; Sub-Saharan Africa; North Africa; West Africa; East Africa; Horn of Africa; Maghreb; Levant;
Arctic; Arctic Ocean; Atlantic; Atlantic Ocean; Pacific; Pacific Ocean; Indian Ocean; Mediterranean; Mediterranean Sea; Black Sea; Red Sea;
Baltic; Baltic Sea; North Sea; Caspian Sea; South China Sea; East China Sea; Sea of Japan; Persian Gulf; Gulf of Mexico; Gulf of Aden;
Aegean; Aegean Sea; Adriatic; Adriatic Sea; Bering Sea; Arabian Sea; English Channel; Strait of Hormuz; Suez Canal; Panama Canal;
Alps; Pyrenees; Andes; Himalayas; Rocky Mountains; Rockies; Urals; Mount Everest; Amazon River; Nile; Danube; Rhine; Thames; Euphrates; Tigris;
Volga; Dnieper; Mississippi River; Silicon Valley; Wall Street; Broadway; Hollywood; Manhattan; Brooklyn; West Bank; Gaza; Gaza Strip;
Golan Heights; Crimea; Donbas; Donbass; Siberia; Kurdistan; Kashmir; Catalonia; Scotland; England; Wales; Northern Ireland; Bavaria; Sinai;
Mercury; Venus; Mars; Jupiter; Saturn; Uranus; Neptune; Pluto; Milky Way; International Space Station; Ground Zero; Capitol; Red Square;
Afrika; Asien; Europa; Nordamerika; Südamerika; Lateinamerika; Naher Osten; Nahost; Osteuropa; Westeuropa; Skandinavien; Balkan; Kaukasus;
Alpen; Ostsee; Nordsee; Mittelmeer; Schwarzes Meer; Atlantik; Pazifik; Rhein; Donau; Elbe; Bayern; Ostdeutschland; Westdeutschland;
Norddeutschland; Süddeutschland; Schwarzwald; Ruhrgebiet; Krim; Westjordanland; Gazastreifen; Südtirol; Kurpfalz; Allgäu; Bodensee; Mallorca;
África; América Latina; Latinoamérica; Sudamérica; América del Sur; Centroamérica; Oriente Medio; Oriente Próximo; Mediterráneo; Atlántico;
Pacífico; Mar Negro; Caribe; Andalucía; Cataluña; País Vasco; Galicia; Donbás; Crimea; Afrique; Asie; Amérique latine; Amérique du Nord;
Moyen-Orient; Proche-Orient; Méditerranée; Atlantique; Alpes; Bretagne; Normandie; Provence; Corse; Cisjordanie;
Европа; Азия; Африка; Ближний Восток; Кавказ; Сибирь; Урал; Крым; Донбасс; Балтика; Черное море; Средиземное море
`;

const setOf = (names: string) => new Set(names.split(';').map((name) => foldName(name.trim()).replace(/^(?:the|al) /, '')));
const KNOWN = setOf(OUTLETS);
const KNOWN_BODIES = setOf(BODIES);

const KNOWN_PLACES = setOf(PLACES);

/** Whether folded words, without an article, are the name of a part of the world known everywhere. */
export function isKnownPlace(key: string): boolean {
	return KNOWN_PLACES.has(key);
}

/** Whether folded words, without an article, are the name of a body known everywhere. */
export function isKnownBody(key: string): boolean {
	return KNOWN_BODIES.has(key);
}

/** Whether folded words, without an article, are the name of an outlet known everywhere. */
export function isKnownOutlet(key: string): boolean {
	return KNOWN.has(key);
}
