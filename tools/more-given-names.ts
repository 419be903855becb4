/** Given names that the locales of @faker-js/faker leave out or write otherwise: ours, in the spellings that newspapers print. */
export const MORE_GIVEN_NAMES: readonly string[] = words(`
	orla aoife siobhan niamh seamus padraig eoin cillian grainne roisin maeve caoimhe deirdre sinead ciara oisin fionn tadhg cormac eamon
	rhys gwen carys owain dylan angus hamish isla morag ewan ailsa iain callum fergus mhairi catriona alistair
	ingmar kare gosta greger torbjorn sigrid solveig gunnhild ragnhild oddvar trygve eirik terje sverre magnhild tove birgitte kirsten soren
	ilse oda runa swantje heiko wiebke antje frauke imke silke hauke arne detlef uwe gunter gunther hartmut helga hildegard ulrike ulrich
	gesine irmela keris friedlinde gundula hiltrud irmgard roswitha edeltraud isolde gudrun gerda wilhelmine wiltrud uta reiner rainer ruediger juergen joerg guenter guenther soeren bjoern goetz götz hinrich hinnerk jannis jannik malte mattis merle neele nele nils ole okko onno piet thea tjark wenke wiebke friedemann burkhard burkhart eckhard eckart ekkehard gernot giselher hubertus jobst lothar neidhart ottmar reinhold rolf roland ruprecht siegbert ulf volkmar wendelin winfried wolf-dieter
	hannelore rosemarie annegret anneliese sieglinde waltraud wolfram siegfried gottfried gerlinde traudl sepp alois vroni urs beat reto
	regula ueli hansjorg jurg annemarie elke volker holger jurgen rudiger gerd horst egon bodo sonke thorsten torben thies enno fiete
	giorgos dimitris dimitrios nikos kostas yorgos stavros spiros christos vassilis panagiotis eleni katerina sofia despina vasiliki
	γιωργος δημητρης νικος κωστας μαρια ελενη κατερινα σοφια χρηστος βασιλης παναγιωτης σταυρος γιαννης αννα ειρηνη αλεξης πετρος θανος
	мария елена наталья юлия егор сергей дмитрий юрий олег светлана людмила галина ирина татьяна алексей андрей павел анатолий валерий
	khaled khalid suleiman sulaiman ahmad ahmed mahmoud mahmud hussein hussain hassan youssef yousef yusuf ibrahim ismail abdullah
	abdulrahman abdel abdul mohammed mohamad mohamed muhammed mustafa mostafa bashar bassam ghassan haitham hisham husam imad issam jihad
	kareem karim louay luay maher majed majid marwan mazen mohannad muhannad munir nabil nader naji nasser nidal nizar omar qasim raed rami
	riad riyad saad sabah saeed said salah saleh salem samir samer sami tarek tareq wael walid wissam yasser yassin zaher zaid zakaria ziad
	ziyad amal amani areej asma basma dalal dina farah fatima ghada hala hanan heba hind huda iman inas kinda lama lina lubna maha maysa mona
	nada nadia nahla najwa nawal nour noura rana rania rasha reem rima ruba sahar salma samar samira sawsan shatha suha wafa yara zeina zeinab
	احمد فاطمة محمد محمود علي حسن حسين خالد خليل عمر عمار سامر سامي سمير سعيد سلمان سليمان صالح طارق طلال عادل عامر عبدالله عبد عدنان عصام
	عماد غسان فادي فارس فراس فيصل قاسم كمال كريم ماجد مازن ماهر مروان مصطفى معاذ منير مهند موسى نادر ناصر نبيل نزار نضال هادي هاني هشام وائل
	وسام وليد ياسر ياسين يوسف زياد زكريا رامي رائد رياض راشد بشار بسام باسل ايمن انس اسامة ابراهيم اسماعيل امين امجد اكرم ايهاب تامر جمال جميل
	حازم حسام حمزة حيدر عائشة امل اماني اسماء بسمة دلال دينا رنا رانيا رشا ريم سحر سلمى سمر سميرة سوسن عبير غادة فرح لبنى لمى لينا مها منى
	مريم ميساء نادية نجوى نوال نور نورا هالة هبة هدى هند هناء وفاء يارا زينب زينة
	hiroshi takashi satoshi kenji kenichi akira yuki yuko yumi akiko keiko noriko kanae naomi haruki daisuke makoto masahiro shinji takeshi
	tetsuya tomoko yoko yoshiko kazuo koji hideki shinichi ryo ryota sayaka ayumi mariko emiko
	wei xiao mei ming jing ying yan yun hui hong jun jian jie ling lili xiaoming feng chen qing yong zhi minh anh linh tuan hung huong thanh
	nguyen duc quang hoa ngoc phuong
	minjun jihoon seojun hyun jiwon jiyeon sujin eunji minji seung young sung hyung hyeon kyung
	deepak rahul sanjay rajesh suresh ramesh vijay ajay anil sunil amit rohit mohit priya pooja neha anjali kavita sunita meena shalini swati
	ankit arjun aditya karthik lakshmi manoj nitin pankaj prakash ravi sandeep shyam vikram vivek imran faisal nadeem asif tariq usman zahid
	aung thein zaw kyaw myint win hla thida thu thura
	chinua ngozi chidi emeka ifeoma kwame kofi yaw kojo kwesi akua afua ama wanjiru wambui njeri kamau otieno achieng akinyi thabo sipho
	nomsa lerato thandi themba bongani nkosi mandla tendai tafadzwa rudo fatou aminata mariama moussa ousmane ibrahima cheikh mamadou amadou
	kab modou awa seydou issouf
	ayse gulsen gulsum kazim hasan huseyin mehmet emre burak cem can deniz ece elif esra fatma ferhat gokhan hakan halil hande ilker ismet
	kemal kerem levent melike merve mert murat nazli nihat nilufer okan omer ozan ozge ozlem pelin pinar ramazan recep selin serkan sevgi
	sinan suat tolga tuba ufuk umit volkan yasemin yigit zehra zeynep
	ainhoa iker iñaki jordi xavi joaquin jose josep joao luis inês rui nuno tiago gonçalo beatriz ximena itziar nerea maite begoña josefa
	paco pepe nacho lola pilar rocio macarena soledad milagros encarnacion
	volodymyr oleksandr mykola mykhailo serhii andrii dmytro iryna olena nataliia oksana yevhen dmitry dmitri sergei sergey andrei alexei
	aleksei yuri yury vladimir evgeny evgenii mikhail nikolai pavel natalia tatiana ekaterina svetlana lyudmila olga
	wojciech krzysztof malgorzata stanislaw lukasz pawel grzegorz andrzej tomasz zbigniew bozena elzbieta agnieszka
	ivana dragan dusan goran slobodan vesna zoran bojan milos nebojsa sinisa snezana jelena marija tihomir zdravko
	sadhbh saoirse nathaniel zachary madeleine margaux clementine thibault guillaume aurelien loic yann gwenaelle mael erwan corentin
	alejandro andres angel arturo fernando german guillermo gustavo hector hernan horacio ignacio jaime jesus leandro marcelo mariano
	matias mauricio maximiliano nestor norberto oscar osvaldo ramiro raul rodrigo ruben santiago sebastian
	ursula uschi kurt ernst ingo ines kerstin kathrin katja maik mirko ronny sandro silvio falk
	kat kate katie kathy jen jenn jenny jess josie abby becky bea beth cat ellie gabby hattie izzy jo jodie kitty libby liz lizzie lottie lou
	maddie maggie meg millie molly nell nicky peggy penny polly rob robbie sally sandy sophie steph sue susie tess tim tom tony trish vicky zoe
	ben bill billy bob bobby brad cal charlie chip chris chuck dan danny dave doug ed eddie fred gabe geoff gus hal hank harry jack jake jamie
	jeff jerry jim jimmy joe joel joey johnny jon josh ken kenny larry lenny len leo les luke marty matt max mick mike mitch nate ned nick pat
	paddy pete phil ray rich rick rob rod ron ronnie russ sam scott seth stan steve stu ted terry tim toby todd tommy vic vince will wes zach
`);

/**
 * Words of those lists that print oftener as something else, so that they name nobody by themselves: ordinary words of
 * English, German, French, Spanish and Italian, countries and towns, months, days, peoples.
 */
export const ORDINARY_WORDS: readonly string[] = words(`
	an as at be by de di do du el en er es et ex he hi il im in is it la le lo ma me mi my ne no nu of on or os ou pa pe re sa se si so su ta te
	ti to tu um un up us vi we an all alle allen als also am and any are art arts ash bad baby band bank bar bars bas bay beat beats bell best
	big bit board bon book box brain bread brown buck but can cannon cap car care cas case cash cat chance charity chase child church city
	clay club coal code comfort conception cop core court credit crystal cruz cup dag dame dark date davon day days deal dear del dell
	della delta den der des destiny diamond die dies dig divine dock doctor dollar door down dove draw dream drum dusk earl earnest earth east
	edge eins elk else em emir empress era erle esse esta europe even ever every fae fair faith fall fame fare fares fee fern fest film fin
	fine fire first flag flame floor fly ford forest fort foster fox free freedom freeman fun galaxy garden gem general genesis german gift
	gin ginger glade globe glory god gold golden gone good green gulf gun guru hall halle happy harbor harbour harmony harp hasta
	have haven hay hazard heart heath heaven her here hero hill him his holiday holly home honest honey honor honour hope horse house hub
	hunt hunter idea idem ideal imam imperial independence indigo ink innocent ion iron island islam ist jail jet jewel job journey
	judge jury just justice kind king kings kin lake lance land lander lane lark last late law lay leader leaf lean led legal legend less
	liberty lie light like line link lion little live loan local log london lone long lord lot love low loyal lucky luxury main major male
	man many march market mars mason master may mead medina melody men mercy mile miles milk mill mind mine mint miracle
	mission mode model modest moment monarch monde money moon more morning most mount much music must nail name nation nature nest never new
	news next nice night nine noble noel non nor norm north not nova now nur ocean oder ode off oil old one only onyx open orange order our
	out outlaw oval over own pal page paris peace pearl peer per person petit pie pink pip pit place plan point pole pop port power praise
	precious pride priest prim prime primo prince princess promise pure quality quarto queen quest quick rain range rare rather real rebel
	red reed reich reign rein reine remember rest rhythm riff right ring rise river road rock rocket rocky roman rover row
	royal ruler run sage sail saint sang sea seal seas season see sein seine september server service seven shade shale she shop show side
	sie sierra sight silk silver since sister sky slate smart snow some son song soul sound south space spark speed spirit sport spring
	stand star state stay steel step sterling stone stop storm story strange street strong such suite summer sun sunday sunny sure sword
	target task tea team tempest temple ten that the their them then there they thing third this three thunder tide tier ties tiger 
	time times tip title today token tone top tore total town trade train treasure tre tree trend tribe trinity true truth two
	uber under und unique unity universal universe upper urban urbain use vale valid valley van vale verse very via victory view ville vim
	virgin virtue vital vive voice von war was water wave way weather web week well wells were west wet what when white who whole wild wind
	wine wing winter wise wish with wolf wonder wood word work world wort yard year yes yet yoga you young your zeit zen zero zone
	alone ally alpha ama amid among ange ante anno april august autumn abril avril june july juni juli januar mai mar januari maio agosto
	monday tuesday wednesday thursday friday domingo lundi mardi march
	america american argentina asia asian africa arabia austin austria berlin boston brazil brazilia brooklyn cairo california carolina chad
	chelsea china columbia columbus cuba dakota dallas denver egypt england everest florida florence france geneva georgia germany halle
	hamburg hertha holland houston india indiana iran ireland israel italia italy japan jersey jordan kenya kiel korea lebanon lima lisbon
	lourdes madrid malta manhattan melbourne mexico miami milan milano montana moscow orlando oslo persia phoenix poland roma rome russia
	salem salvador santa savannah scotland siena spain sudan sweden sydney syria texas tokyo trento turkey tuscany venice verona
	vienna wales washington wien york zion zurich kurdistan palestine suomi vaterland heimat
	davor nabi halo clio artemis apollo orion olympia diva sim wage pier lid lux rex reg rio mio mama papa meta mega
	 ord ort tag tor tod tur ufer uhr wahl ware weg welt wende wer wert wie wille wo zug zoll zur zum zimmer
	abba aura baron baroness cadet captain cardinal chancellor count duke emperor jude knight major marine
	marshal minister monk mufti pope sheikh sultan sultana viola suma porter juste durante nada
	pero ventura vino dolce 
	haber ankara istanbul cumhur devlet ekim kanun kasim nisan ocak temmuz eylul 
	اليوم الان سوريا لبنان مصر العراق الاردن خبر اخبار عاجل خاص كتب تقرير دمشق بغداد بيروت
	sowie beim nach vom seit auch mehr doch noch hier heute gestern seine ihre unser unsere eine einer einem einen keine kein
	 kunst kultur politik sport leben welt news blog media web online digital service kontakt suche themen start ende teil
	post posts recent search menu share read follow view photo photos video donate join sign login register contact about cart skip
`);

function words(list: string): string[] {
	return list.trim().split(/\s+/);
}
