import { expect, test } from "vitest";
import { segmentsOf } from "../src/index.ts";

test.each([
	["nothing", "", 1],
	["160 plain characters", "a".repeat(160), 1],
	["161 plain characters", "a".repeat(161), 2],
	["306 plain characters", "a".repeat(306), 2],
	["307 plain characters", "a".repeat(307), 3],
	["80 braces, which cost two each", "{".repeat(80), 1],
	["81 braces", "{".repeat(81), 2],
	["n-tilde and e-acute, which GSM-7 has", "ñé".repeat(80), 1],
	["70 characters with an a-acute, which it has not", `á${"a".repeat(69)}`, 1],
	["71 characters with an a-acute", `á${"a".repeat(70)}`, 2],
	["35 emoji of two units each", "😀".repeat(35), 1],
	["67 emoji, of which no part splits one", "😀".repeat(67), 3],
	["a brace that does not fit the end of a part", `${"a".repeat(152)}{${"a".repeat(152)}`, 3],
])("%s are counted as Twilio counts", (_, text, parts) => {
	expect(segmentsOf(text)).toBe(parts);
});
