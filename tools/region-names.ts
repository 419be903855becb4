/**
 * Names of regions beside GeoNames' one, written for this program: code | names, spaces as underscores. Most capitals
 * have the name of their region in every script; these are regions that have a name of their own.
 */
export const REGION_NAMES = `
AT.02|Kärnten
AT.03|Niederösterreich
AT.04|Oberösterreich
AT.06|Steiermark
AT.07|Tirol
BE.VLG|Flandern Flandre Flandes Vlaanderen
BE.WAL|Wallonie Wallonien Valonia
CA.10|Québec
CH.GR|Graubünden
CH.VD|Waadt
CH.VS|Wallis
CN.13|Sinkiang Синьцзян شينجيانغ
CN.14|Xizang Тибет التبت
CN.20|Innere_Mongolei Nei_Mongol
DE.01|Baden-Württemberg
DE.02|Bayern Bavière Baviera Бавария
DE.05|Hessen
DE.06|Niedersachsen Basse-Saxe Baja_Sajonia
DE.07|Nordrhein-Westfalen NRW Rhénanie-du-Nord-Westphalie
DE.08|Rhineland-Palatinate Rhénanie-Palatinat
DE.09|Saarland
DE.12|Mecklenburg-Western_Pomerania
DE.13|Sachsen Saxe Sajonia Саксония
DE.14|Sachsen-Anhalt
DE.15|Thüringen Turingia
EG.26|Südsinai South_Sinai
EG.27|Nordsinai North_Sinai
ES.07|Baleares Islas_Baleares Illes_Balears Balearen Baléares
ES.29|Comunidad_de_Madrid
ES.32|Navarra
ES.51|Andalucía Andalusien Andalousie Андалусия
ES.52|Aragón
ES.53|Canarias Islas_Canarias Kanarische_Inseln Kanaren Canaries
ES.54|Castilla-La_Mancha Castile-La_Mancha
ES.55|Castilla_y_León Castile_and_León
ES.56|Cataluña Catalunya Katalonien Catalogne Каталония كتالونيا
ES.58|Galicien
ES.59|País_Vasco Euskadi Baskenland Pays_basque
ES.60|Comunidad_Valenciana Comunitat_Valenciana Valencian_Community
FR.11|Ile-de-France
FR.28|Normandie
FR.53|Bretagne
FR.75|Nouvelle-Aquitaine
FR.84|Auvergne-Rhône-Alpes
FR.94|Corse Korsika Córcega
GB.ENG|England Angleterre Inglaterra Англия إنجلترا إنكلترا
GB.NIR|Nordirland Irlande_du_Nord Irlanda_del_Norte Ulster Северная_Ирландия
GB.SCT|Schottland Écosse Escocia Шотландия اسكتلندا
GB.WLS|Wales Pays_de_Galles Gales Уэльс ويلز
GR.ESYE43|Kreta Crète Creta
IQ.01|Al_Anbar Anbar الأنبار
IQ.10|Diyala ديالى
IQ.15|Ninawa Ninive نينوى
IQ.18|Saladin Salahaddin Salah_al-Din صلاح_الدين
IT.01|Abruzzen
IT.03|Kalabrien Calabre
IT.09|Lombardia Lombardei Lombardie
IT.10|Marche Marken
IT.12|Piemonte Piemont Piémont
IT.13|Puglia Apulien
IT.14|Sardegna Sardinien Sardaigne Cerdeña
IT.15|Sicilia Sizilien Sicile Сицилия
IT.16|Toscana Toskana Toscane
IT.17|Südtirol South_Tyrol Alto_Adige Trentino
IT.19|Valle_d'Aosta
LB.08|Beqaa Bekaa_Valley Beqaa_Valley Bekaa-Ebene البقاع
PL.72|Dolny_Śląsk Niederschlesien
PL.83|Śląsk
RU.04|Алтайский_край
RU.08|Башкортостан Башкирия
RU.12|Tschetschenien Tchétchénie Chechenia Чечня Чечни Чечне الشيشان
RU.17|Daghestan Дагестан Дагестане Дагестана
RU.19|Ингушетия Ingushetia
RU.28|Karelien Карелия
RU.59|Приморье Приморский_край
RU.63|Yakutia Якутия Якутии
RU.73|Tatarstan Татарстан Татарстане
RU.92|Камчатка Kamtschatka
SY.01|Hasakah Hasakeh Hassakeh الحسكة
SY.03|Quneitra القنيطرة
SY.05|Sweida Suweida Sweyda السويداء
SY.08|Rif_Dimashq Damascus_countryside Rural_Damascus ريف_دمشق
TR.31|Hatay هاتاي
UA.11|Krim Crimée Крым Крыма Крыму القرم
UA.14|Lugansk Луганск
UA.26|Saporischschja
US.CA|Californie Kalifornien Калифорния كاليفورنيا
US.FL|Floride Флорида فلوريدا
US.HI|Hawaï Гавайи
US.LA|Luisiana Louisiane
US.NC|Carolina_del_Norte Caroline_du_Nord
US.NM|Nuevo_México Nouveau-Mexique
US.NY|Estado_de_Nueva_York État_de_New_York
US.PA|Pensilvania Pennsylvanie
US.SC|Carolina_del_Sur Caroline_du_Sud
US.TX|Техас تكساس Tejas
US.VA|Virginie
YE.04|Hadramaut Hadhramaut Hadramawt حضرموت
`;
