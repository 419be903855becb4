/** The words about names that the program found by itself, in Arabic. */
export const found = {
	found: {
		mark: 'وجده البرنامج ولم يُراجَع',
		unchecked: 'لم يُراجَع',
		checkedOnly: 'الأسماء المراجَعة فقط',
		confirmed: 'وجده البرنامج وأكّده المفهرس',
		onlyChecked: 'الأسماء التي راجعها أحد فقط.',
		allNames: 'كل الأسماء',
		why: { place: 'لماذا عُدَّ مكانًا', group: 'لماذا عُدَّ جماعة', person: 'لماذا عُدَّ شخصًا' },
		signTimes: {
			one: '{sign}، مرة واحدة',
			two: '{sign}، مرتين',
			few: '{sign}، {n} مرات',
			other: '{sign}، {n} مرة',
		},
		spelt: 'كيف كُتب في التقارير',
		alike: 'لعله أيضًا، ولم يُوحَّد',
		spelling: 'طريقة كتابته والكلمات المجاورة له',
		gazetteerIn: 'في GeoNames، {country}',
		/** On the page about the archive. */
		method:
			'أسماء الأماكن والجماعات والأشخاص ووسائل الإعلام مأخوذة من قوائم تُعدّ باليد مع صور كتابتها، وتحتها خط ' +
			'متصل. أما الأماكن والجماعات والأشخاص الذين ليسوا في قائمة فيبحث عنهم البرنامج من الكلمات المجاورة لهم في ' +
			'كل التقارير، وتحتهم خط منقّط، ومعهم في القوائم علامة مفرغة، ولم يراجعهم أحد. وتذكر صفحة كل اسم منها لماذا ' +
			'عُدَّ اسمًا.',
		/** Where a page was that a decision moved. */
		moved: { title: 'انتقلت صفحة {name}', text: 'هذا الاسم مذكور في صفحة أخرى: {name}' },
		/** What tells the program that a name is one. */
		signs: {
			country: 'اسم دولة',
			gazetteer: 'في GeoNames',
			in: '«في {name}» أو ما يشبهه',
			placeWord: 'كلمة تدل على مكان إلى جانبه',
			titleOf: 'منصب إلى جانبه، مثل «رئيس بلدية {name}»',
			list: 'في قائمة أماكن',
			beforeCountry: 'اسم دولة بعده مباشرة',
			dateline: 'في صدر تقرير، مكانًا لإرساله',
			placeNoun: 'كلمة تدل على مكان فيه',
			title: 'لقب قبله',
			said: '«قال {name}» أو ما يشبهه',
			age: 'عمر بعده',
			who: '«{name} الذي» أو ما يشبهه',
			givenName: 'اسم شخصي فيه',
			credited: 'مذكور في سطر الكاتب أو في نسبة العمل',
			known: 'في قائمة الهيئات المعروفة في كل مكان',
			shortForm: 'اختصار بين قوسين بعده',
			bodyWord: 'كلمة تدل على هيئة إلى جانبه',
			bodyNoun: 'كلمة تدل على هيئة فيه',
			acronym: 'قصير وبأحرف كبيرة',
			nationality: 'معه اسم دولة أو النسبة إليها',
		},
		/** What the gazetteer says a place is. */
		placeTypes: { country: 'دولة', region: 'منطقة', city: 'بلدة' },
		middle: 'وسط الدولة',
		/** Why a place that the program found has no point on a map. */
		noPoint: {
			several: 'أماكن عدة تحمل هذا الاسم، والتقارير لا تقول أيها المقصود.',
			small: 'أماكن أخرى تحمل هذا الاسم أيضًا، وهذا أصغر من أن يُجزم به.',
			unknown: 'غير معروف',
		},
	},
};
