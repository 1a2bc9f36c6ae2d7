import { countSegments, type Language, languages, type PhraseKey, say, sayPlainly } from "@coverline/core";
import { describe, expect, test } from "vitest";
import { carrierKeyword, carrierWords } from "../../src/consent/carrier-keywords.ts";
import { spellShift } from "../../src/wording/describe-shift.ts";
import { phrases, sayWhich } from "../../src/wording/say.ts";

const keys = Object.keys(phrases.en) as PhraseKey[];
const texted = keys.filter((key) => !key.startsWith("call_"));

/** Names are written in the scripts of those who read them; a place can come in any. */
const agencies = [
	"Sunrise Home Care",
	"Our Lady of Perpetual Help Home Health Services of Northern California",
	"Cuidados Señora de los Ángeles – Atención Domiciliaria",
	"“Sonríe” Home—Care… São João",
	"Hôpital à Domicile Çà et Là",
];
const roles = ["CNA", "Licensed Vocational Nurse (Night)", "Técnico em Enfermagem – Saúde", "Auxiliar de enfermería"];
const places = [
	null,
	"Oakland",
	"Saint Francis Memorial Annex, 3rd floor, entrance on Larkin Street",
	"São José dos Campos – Jardim Ângela",
	"旧金山日落区第十九大道",
	"Peñíscola (Castelló) ~ [east]",
	"🏥 Ward 7",
];
const timeZone = "America/New_York";
const lasts = 13 * 3_600_000;
/** From a longest date to another. */
const ofDays = 7 * 24 * 3_600_000;

/** The instant of a year that takes the most characters to say: the longest month and weekday, hours of two digits. */
function longestStart(language: Language): number {
	const days = Array.from({ length: 365 }, (_, day) => Date.UTC(2025, 0, 1 + day, 3, 45));
	const length = (startsAt: number) => spellShift(shiftAt(startsAt), language).when.length;
	return days.reduce((longest, day) => (length(day) > length(longest) ? day : longest));
}

function shiftAt(startsAt: number) {
	return {
		organizationName: "Sunrise Home Care",
		role: "CNA",
		place: null,
		startsAt,
		endsAt: startsAt + lasts,
		timeZone,
	};
}

function everyShift(language: Language) {
	const chinese = language === "zh";
	const named = chinese ? [...agencies, "阳光居家护理服务有限公司旧金山分公司"] : agencies;
	const asked = chinese ? [...roles, "注册护士助理夜班"] : roles;
	const startsAt = longestStart(language);
	const spans = [lasts, ofDays].map((span) => ({ ...shiftAt(startsAt), endsAt: startsAt + span }));
	return named.flatMap((organizationName) =>
		asked.flatMap((role) =>
			places.flatMap((place) => spans.map((when) => ({ ...when, organizationName, role, place }))),
		),
	);
}

describe.each(languages)("in %s", (language) => {
	test("every text fits one segment at the longest names", () => {
		const tooLong = new Set<string>();
		for (const shift of everyShift(language)) {
			for (const key of texted) {
				const text = say(key, language, shift);
				if (countSegments(text).segments > 1) tooLong.add(`${key}: ${text} (${JSON.stringify(countSegments(text))})`);
			}
		}
		expect([...tooLong].slice(0, 5)).toEqual([]);
	});

	test("a list of offers fits one segment, however many there are", () => {
		for (const shift of everyShift(language)) {
			for (const size of [2, 3, 5]) {
				const offers = Array.from({ length: size }, (_, index) => ({ number: index + 1, shift }));
				const { text } = sayWhich(language, offers);
				expect(countSegments(text).segments, text).toBe(1);
			}
		}
	});

	test("no text contains a word that the carrier takes for a keyword, and none is one", () => {
		for (const key of texted) {
			const text = phrases[language][key];
			const words = text.toUpperCase().split(/[^\p{L}\p{N}]+/u);
			expect(
				words.filter((word) => carrierWords.has(word)),
				`${key}: ${text}`,
			).toEqual([]);
			expect(carrierKeyword(text)).toBeNull();
		}
	});

	test("every placeholder is one that we fill, and none names a client", () => {
		const known = { other: ["agency", "role", "when", "at"], which_offer: ["list"] };
		for (const key of keys) {
			const used = [...phrases[language][key].matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
			const allowed = key === "which_offer" ? known.which_offer : known.other;
			expect(
				used.filter((name) => !allowed.includes(name as string)),
				key,
			).toEqual([]);
		}
	});

	test("every phrase holds the same facts as in English", () => {
		const facts = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
		for (const key of keys) expect([key, ...facts(phrases[language][key])]).toEqual([key, ...facts(phrases.en[key])]);
	});

	test("nothing is left unfilled or empty", () => {
		const shift = everyShift(language)[0];
		if (shift === undefined) throw new Error("there are shifts");
		for (const key of keys.filter((one) => one !== "which_offer")) {
			expect(say(key, language, { ...shift, place: null })).toMatch(/^[^{}]{2,}$/);
		}
		for (const key of ["nothing_open", "handed_over", "help", "resubscribed", "opted_out"] as const) {
			expect(sayPlainly(key, language, "Sunrise Home Care")).toContain(
				language === "zh" ? "Sunrise" : "Sunrise Home Care",
			);
		}
	});
});

test.each([
	["", "gsm7", 0, 1],
	["a".repeat(160), "gsm7", 160, 1],
	["a".repeat(161), "gsm7", 161, 2],
	["a".repeat(306), "gsm7", 306, 2],
	["a".repeat(307), "gsm7", 307, 3],
	["€".repeat(80), "gsm7", 160, 1],
	["€".repeat(81), "gsm7", 162, 2],
	["[~]{|}\\^", "gsm7", 16, 1],
	["¿Mañana? É à ñ ü Ç", "gsm7", 18, 1],
	["ç", "ucs2", 1, 1],
	["á", "ucs2", 1, 1],
	["’".repeat(70), "ucs2", 70, 1],
	["’".repeat(71), "ucs2", 71, 2],
	["’".repeat(134), "ucs2", 134, 2],
	["’".repeat(135), "ucs2", 135, 3],
	["🏥".repeat(35), "ucs2", 70, 1],
	["🏥".repeat(36), "ucs2", 72, 2],
])("%# segments are counted as the carrier counts them", (text, encoding, units, segments) => {
	expect(countSegments(text)).toEqual({ encoding, units, segments });
});

test("parts that hold characters of two units are not torn between segments", () => {
	expect(countSegments(`${"a".repeat(152)}€${"a".repeat(152)}`).segments).toBe(3);
	expect(countSegments(`${"’".repeat(66)}🏥${"’".repeat(66)}`).segments).toBe(3);
});

describe("a shift of a day or more", () => {
	const at = (iso: string) => Date.parse(iso);
	const monday = {
		organizationName: "Sunrise Home Care",
		role: "CNA",
		place: "Oakland",
		timeZone: "America/New_York",
		startsAt: at("2027-01-04T08:00:00-05:00"),
		endsAt: at("2027-01-04T20:00:00-05:00"),
	};

	test.each<[string, string, Language, string]>([
		["twelve hours", "2027-01-04T20:00:00-05:00", "en", "Mon Jan 4, 8:00 AM-8:00 PM"],
		["until the next morning", "2027-01-05T07:59:00-05:00", "en", "Mon Jan 4, 8:00 AM-7:59 AM"],
		["a day of 23 hours", "2027-03-14T20:30:00-04:00", "en", "Sat Mar 13, 8PM-Sun Mar 14, 8:30PM"],
		["a day", "2027-01-05T08:00:00-05:00", "en", "Mon Jan 4, 8AM-Tue Jan 5, 8AM"],
		["four days", "2027-01-07T20:30:00-05:00", "en", "Mon Jan 4, 8AM-Thu Jan 7, 8:30PM"],
		["four days", "2027-01-07T20:00:00-05:00", "es", "lun 4 ene, 8AM-jue 7 ene, 8PM"],
		["four days", "2027-01-07T20:00:00-05:00", "pt", "seg 4 jan, 8:00-qui 7 jan, 20:00"],
		["four days", "2027-01-07T20:00:00-05:00", "zh", "1月4日周一 8:00-1月7日周四 20:00"],
	])("of %s until %s tells in %s which day it ends on", (_, end, language, when) => {
		const startsAt = end.includes("-03-14") ? at("2027-03-13T20:00:00-05:00") : monday.startsAt;
		expect(spellShift({ ...monday, startsAt, endsAt: at(end) }, language).when).toBe(when);
	});

	test.each<[string, object, RegExp]>([
		[
			"their ends",
			{ endsAt: at("2027-01-07T20:00:00-05:00") },
			/1\) .*8AM-8PM Oakland 2\) .*8AM-Thu Jan 7, 8PM Oakland/,
		],
		["their agencies", { organizationName: "Golden Care" }, /1\) .* Sunrise Home Oakland 2\) .* Golden Care Oakland/],
		["nothing", {}, /1\) (.*) 2\) \1\./],
	])("offers that differ by %s are told apart where they differ", (_, change, list) => {
		const offers = [monday, { ...monday, ...change }].map((shift, index) => ({ number: index + 1, shift }));
		expect(sayWhich("en", offers).text).toMatch(list);
	});

	test("offers of three agencies fit one segment, the names shortened as far as they still differ", () => {
		const offers = agencies.slice(0, 3).map((organizationName, index) => ({
			number: index + 1,
			shift: { ...monday, organizationName, startsAt: monday.startsAt + 30 * 60_000 },
		}));
		const { text } = sayWhich("en", offers);
		expect(text).toMatch(/1\) .*Sunris.* 2\) .*Our La.* 3\) .*Cuidad/);
		expect(countSegments(text).segments).toBe(1);
	});

	test("offers whose places are alike for long are told by all of them, if need be in two segments", () => {
		const offers = ["A", "B"].map((building, index) => ({
			number: index + 1,
			shift: { ...monday, place: `Riverside Manor Retirement Village Building ${building}` },
		}));
		expect(sayWhich("en", offers).text).toMatch(/1\) .*Building A 2\) .*Building B\./);
	});
});

test.each([..."家6楼3座a🏥b"].map((_, at) => "家6楼3座abc".slice(0, at)))(
	"what is cut off is whole characters: %j and an emoji",
	(before) => {
		for (const place of [`${before}🏥病房`, `${before}👩‍⚕️病房`]) {
			const { at } = spellShift({ ...shiftAt(longestStart("zh")), place }, "zh");
			expect(at.isWellFormed()).toBe(true);
			expect(at).not.toMatch(/\u200d\.?$/u);
		}
	},
);
