import type { CallStep } from "../phones/phone-script.ts";

/** The open line of a call that was answered: who waits on it, and what it listens for. */
export type Line = {
	open: boolean;
	/** Present while a Gather waits for keys or speech. */
	gather: Listening | null;
	/** Ends the present wait early. */
	wake: (() => void) | null;
	/** What the phone's script still has to do. */
	steps: CallStep[];
};

export type Listening = {
	readonly keys: boolean;
	readonly speech: boolean;
	/** Enough keys; infinite when only a pause or `finishOnKey` ends them. */
	readonly numDigits: number;
	readonly finishOnKey: string;
	digits: string;
	said: { text: string; confidence: number } | null;
	/** Enough keys were pressed, or something was said. */
	complete: boolean;
};

export const openLine = (steps: readonly CallStep[]): Line => ({
	open: true,
	gather: null,
	wake: null,
	steps: [...steps],
});
