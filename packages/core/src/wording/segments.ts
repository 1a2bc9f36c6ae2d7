/** GSM 03.38 basic set: one septet each. */
const basic = new Set(
	"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
/** GSM 03.38 extension: an escape and a septet. */
const extended = new Set("^{}\\[~]|€\f");

/** Nothing but characters of one septet each: what most texts are made of. The ASCII ones by themselves, which is five times as quick. */
const plainOnly = new RegExp(`^${ofBasic(isAscii)}*(?:${ofBasic((one) => !isAscii(one))}${ofBasic(isAscii)}*)*$`);

function ofBasic(belongs: (character: string) => boolean): string {
	return `[${[...basic]
		.filter(belongs)
		.join("")
		.replace(/[\\\]^-]/g, "\\$&")}]`;
}

function isAscii(character: string): boolean {
	return character < "\x80";
}

const gsm7 = { single: 160, part: 153 };
const ucs2 = { single: 70, part: 67 };

export interface SegmentCount {
	encoding: "gsm7" | "ucs2";
	/** Septets in GSM-7, UTF-16 units in UCS-2. */
	units: number;
	segments: number;
}

/** How a carrier will encode a text, and how many segments it charges (GSM 03.38 and 03.40). */
export function countSegments(text: string): SegmentCount {
	if (text.length <= gsm7.single && plainOnly.test(text)) return { encoding: "gsm7", units: text.length, segments: 1 };
	const characters = [...text];
	const inGsm7 = characters.every((character) => basic.has(character) || extended.has(character));
	const widths = characters.map((character) => (inGsm7 ? (basic.has(character) ? 1 : 2) : character.length));
	const units = widths.reduce((sum, width) => sum + width, 0);
	return { encoding: inGsm7 ? "gsm7" : "ucs2", units, segments: parts(widths, units, inGsm7 ? gsm7 : ucs2) };
}

/** A character of two units is never torn between two parts. */
function parts(widths: readonly number[], units: number, size: { single: number; part: number }): number {
	if (units <= size.single) return 1;
	let parts = 1;
	let used = 0;
	for (const width of widths) {
		if (used + width > size.part) {
			parts += 1;
			used = 0;
		}
		used += width;
	}
	return parts;
}

/** Characters that turn a whole text into UCS-2 although a plain one says the same. */
const plainFor: Readonly<Record<string, string>> = {
	"‘": "'",
	"’": "'",
	"“": '"',
	"”": '"',
	"–": "-",
	"—": "-",
	"…": "...",
	"\u00a0": " ",
	"\u202f": " ",
	ç: "c",
};

/** The same words in GSM-7 where that can be said, accents dropped; other scripts are left as they are. */
export function plainForGsm7(text: string): string {
	if (plainOnly.test(text)) return text;
	return [...text]
		.map((character) => (basic.has(character) || extended.has(character) ? character : plain(character)))
		.join("");
}

/** What GSM-7 can hold of a text; nothing may be left of one in another script. */
export function onlyGsm7(text: string): string {
	return [...plainForGsm7(text)]
		.filter((character) => basic.has(character) || extended.has(character))
		.join("")
		.replace(/ {2,}/g, " ")
		.trim();
}

function plain(character: string): string {
	const known = plainFor[character];
	if (known !== undefined) return known;
	const bare = character.normalize("NFD").replace(/\p{M}/gu, "");
	return basic.has(bare) ? bare : character;
}
