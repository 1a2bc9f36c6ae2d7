import type { DayPart, Detail } from "../details/detail.ts";

/** Words for days, times and numbers, in every language that is read. Accents are left out; capitals do not matter. */

const weekdays: readonly string[] = [
	"sunday sun sundays domingo dom domingos dimanch linggo 周日 星期日 星期天 礼拜天 礼拜日 周天",
	"monday mon mondays lunes segunda segunda-feira lendi lunes 周一 星期一 礼拜一",
	"tuesday tue tues tuesdays tuesdy martes mart terca terca-feira madi 周二 星期二 礼拜二",
	"wednesday wed weds wednesdays wednsday wensday miercoles mier quarta quarta-feira mekredi miyerkules 周三 星期三 礼拜三",
	"thursday thu thur thurs thursdays jueves juev quinta quinta-feira jedi huwebes 周四 星期四 礼拜四",
	"friday fri fridays viernes vier sexta sexta-feira vandredi biyernes 周五 星期五 礼拜五",
	"saturday sat saturdays sabado sab sabados samdi sabado 周六 星期六 礼拜六",
];

const monthNames: readonly string[] = [
	"january jan enero janeiro janvye enero",
	"february feb febrero fevereiro fevriye pebrero",
	"march mar marzo marco marso",
	"april apr abril avril",
	"may mayo maio",
	"june jun junio junho jen hunyo",
	"july jul julio julho jiye hulyo",
	"august aug agosto",
	"september sep sept septiembre setiembre setembro septanm setyembre",
	"october oct octubre outubro oktob oktubre",
	"november nov noviembre novembro novanm nobyembre",
	"december dec dic diciembre dezembro desanm disyembre",
];

const parts: Record<DayPart, string> = {
	morning:
		"morning|mornings|manha|maten|maten an|umaga|de la manana|por la manana|en la manana|da manha|de manha|早上|上午|早班",
	afternoon: "afternoon|afternoons|hapon|apremidi|下午|中班",
	evening: "evening|evenings|tardecita|aswe|傍晚",
	night:
		"night|nights|overnight|overnights|noc|nocs|noche|noches|nocturno|noite|nwit|gabi|graveyard|nightshift|晚上|夜班|晚班",
	day: "daytime|day shift|dayshift|day one|days|diurno|白班",
	am: "am",
	pm: "pm",
};

const relativeDays: [string, number, DayPart | null][] = [
	["today|2day|hoy|hoje|jodi a|jodia|ngayon|今天|今日", 0, null],
	["tonight|tonite|esta noche|hoje a noite|aswe a|mamayang gabi|今晚", 0, "night"],
	["this morning|esta manana", 0, "morning"],
	["this afternoon|esta tarde", 0, "afternoon"],
	["this evening", 0, "evening"],
	["tomorrow|tmrw|tmr|tmw|tomorow|tommorow|tommorrow|tomorro|tomoro|manana|amanha|demen|bukas|明天", 1, null],
	["tomorrow morning|manana en la manana|manana por la manana|明早", 1, "morning"],
	["tomorrow night|manana en la noche|manana por la noche|明晚", 1, "night"],
	["tomorrow afternoon|manana en la tarde|manana por la tarde", 1, "afternoon"],
	["tomorrow evening", 1, "evening"],
	["day after tomorrow|the day after tomorrow|pasado manana|后天", 2, null],
];

const ordinals: readonly string[] = [
	"first|primero|primera|primer|el primero|primeira|primeiro|premye|una|第一个|第一",
	"second|segundo|segunda|el segundo|dezyem|pangalawa|ikalawa|第二个|第二",
	"third|tercero|tercera|tercer|terceiro|terceira|twazyem|pangatlo|ikatlo|第三个|第三",
	"fourth|cuarto|cuarta|quarto|katriyem|第四个|第四",
	"fifth|quinto",
];

function words(line: string): string[] {
	return line.split(/\s+/u).filter((word) => word.length > 0);
}

function indexed(lines: readonly string[], first: number): Map<string, number> {
	return new Map(lines.flatMap((line, index) => words(line).map((word): [string, number] => [word, index + first])));
}

export const months: ReadonlyMap<string, number> = indexed(monthNames, 1);
export const ordinalSuffixes: ReadonlySet<string> = new Set([
	"st",
	"nd",
	"rd",
	"th",
	"ro",
	"do",
	"ra",
	"da",
	"er",
	"o",
	"a",
]);
export const clockWords: ReadonlyMap<string, number> = new Map([
	["noon", 720],
	["midnight", 0],
	["mediodia", 720],
	["medianoche", 0],
	["midi", 720],
	["minwi", 0],
]);
/** Between two times: "8 to 4". */
export const rangeWords: ReadonlySet<string> = new Set([
	"to",
	"til",
	"till",
	"until",
	"thru",
	"through",
	"a",
	"hasta",
	"ate",
	"as",
	"hanggang",
	"a las",
	"hasta las",
	"to the",
	"rive",
	"到",
]);

export const numberWords: ReadonlyMap<string, number> = new Map([
	...indexed(
		[
			"one uno una isa 一",
			"two dos dois duas dalawa 二 两",
			"three tres twa tatlo 三",
			"four cuatro quatro kat apat 四",
			"five cinco senk lima 五",
			"six seis sis anim 六",
			"seven siete sete pito 七",
			"eight ocho oito walo 八",
			"nine nueve nove siyam 九",
			"ten diez dez 十",
			"eleven onze",
			"twelve doce doze douz",
		],
		1,
	),
]);

/** A calendar word by its first word: what must follow it, and what it says. */
export const calendarWords: ReadonlyMap<string, { rest: string[]; detail: Detail }[]> = buildCalendarWords();

function buildCalendarWords(): Map<string, { rest: string[]; detail: Detail }[]> {
	const found = new Map<string, { rest: string[]; detail: Detail }[]>();
	const add = (phrase: string, detail: Detail) => {
		const [first, ...rest] = /\p{Script=Han}/u.test(phrase) ? [...phrase] : words(phrase.replaceAll("-", " "));
		if (first !== undefined) found.set(first, [...(found.get(first) ?? []), { rest, detail }]);
	};
	weekdays.forEach((line, weekday) => {
		for (const word of words(line)) add(word, { kind: "weekday", weekday });
	});
	for (const [part, line] of Object.entries(parts) as [DayPart, string][])
		for (const phrase of line.split("|")) add(phrase, { kind: "part", part });
	for (const [line, daysAhead, part] of relativeDays)
		for (const phrase of line.split("|")) add(phrase, { kind: "relative_day", daysAhead, part });
	ordinals.forEach((line, index) => {
		for (const phrase of line.split("|"))
			add(phrase, { kind: "ordinal", value: index + 1, fromEnd: false, byTime: false });
	});
	for (const phrase of ["last", "latter", "ultimo", "ultima", "最后一个"])
		add(phrase, { kind: "ordinal", value: 1, fromEnd: true, byTime: false });
	for (const phrase of ["earlier", "earliest", "sooner"])
		add(phrase, { kind: "ordinal", value: 1, fromEnd: false, byTime: true });
	for (const phrase of ["later", "latest"]) add(phrase, { kind: "ordinal", value: 1, fromEnd: true, byTime: true });
	for (const phrase of ["weekend", "weekends", "fin de semana", "周末"]) add(phrase, { kind: "weekend" });
	return found;
}

/** Every word of this file, so that none is taken for a misspelt one. */
export const calendarWordList: readonly string[] = [
	...months.keys(),
	...clockWords.keys(),
	...numberWords.keys(),
	...[...rangeWords].flatMap(words),
	...[...calendarWords].flatMap(([first, entries]) => [first, ...entries.flatMap((entry) => entry.rest)]),
	...[...ordinalSuffixes],
	"rn",
	"lpn",
	"lvn",
	"cna",
	"hha",
	"pca",
	"psw",
	"dsp",
	"nurse",
	"aide",
	"caregiver",
	"hours",
	"hour",
	"hrs",
	"minutes",
	"min",
	"horas",
	"hora",
	"minutos",
	"option",
	"number",
];
