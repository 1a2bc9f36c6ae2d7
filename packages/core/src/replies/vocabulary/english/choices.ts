import type { Vocabulary } from "../vocabulary.ts";

/** Which of several shifts is meant, in English. */
export const englishChoices: Vocabulary = {
	language: "en",

	phrases: {
		all: `
			(the)? both of (them|em|those), both of em, (the)? both (<place>)? (ones|shifts)
			(both|all|they|they both|all three|all of them|both of them) (work|works|are fine|are good|are ok|
				are fine with me|are good for me) (for me)?
			all (two|three|four|2|3|4|the|of the) (shifts|of them|days|of those)?, them both, both of the shifts
			the two shifts, each shift, all the days
			both, both of them, both shifts, both of those, both days, all, all of them, all of those
			all shifts, all the shifts, all of the above, all three, all 3, all 4, all four, all two, every one
			every one of them, each one, everything, all of em, the both, both please, all of it, each of them
			all days, them all, the lot, every shift, any and all, the 2 of them, the two of them, all 2
		`,

		none: `
			(i)? <wont> (do|take|work|make|cover) (either|either one|either of them|any of them|neither)
			(both|all) (are|is|of them are)? (way)? too (far|early|late|long|soon|much) (for me)?
			(neither|none) (one)? (of them|of those|of these)? (work|works|will work|fit|fits|is good|are good) (for me|with my schedule)?
			no to everything, nothing works, no to the whole list, none at all
			neither, none, neither one, none of them, none of those, none of these, neither of them
			neither of those, not either, neither shift, not either one, not any, not any of them
			none of the above, no to (both|all|either|them all), neither works, none work, none of em
			not both of them, neither sorry, nothing, not for any of them, no for both, no on both, no for all
			no to all of them, no to both of them, no to both shifts
			(i)? <wont> <negtake> (either|both|any of them|any of those|either one|either of them|any)
			(i)? <wont> (take|do|work|cover) (either|any) (one|of them|of those|shift)?
			(i)? can not (either|any of them), pass on (both|all|all of them|both of them|them all)
			decline both, decline all, skip both, not (available|free|interested) for (either|any|both)
			cant either, (i)? <wont> make (either|any|any of them|either one)
			(i am)? not interested in (either|any), no both, both no, no all
		`,

		either: `
			(either|any|any of them|whichever|one or the other) (one)? (works|is fine|is good|is ok|will work|
				will do) (for me|with me)?
			either, either one, either of them, whichever, whichever one, any, any of them, any one
			anyone of them, whatever, whatever you need, which ever, whichever you need, whatever is left
			one of them, one of those, either or, any shift, any of those, doesnt matter which, dealers choice
			does not matter, does not matter which, i do not care which, you pick, you choose, your choice
			up to you, surprise me, (i can do|i will take|i can take|ill do) (either|any|one) (one|of them)?
		`,

		only: `
			only, just, only for, just for, but only, only on, just on, only to, just to
		`,

		notDetail: `
			not <det>? <details> (one|<shift>)?, not <det>? <ordinal> (one|<shift>)?, not <number>
			not the other (one)?, not the other one, but not <det>? <details> (one|<shift>)?
			but not the other (one)?, but not <det>? <ordinal> (one|<shift>)?, but not <number>, not <part>
			not the <part> one, not the <part>, not the <timeorder> one
		`,
	},
};
