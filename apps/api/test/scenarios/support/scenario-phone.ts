import type { CallView, PhoneScript, ReceivedText, SentText, Simulator } from "@coverline/simulator";

/** A caregiver with a phone. Every text and call has to be expected by a line of the scenario, in order. */
export interface ScenarioPhone {
	readonly id: string;
	readonly name: string;
	readonly number: string;
	/** The oldest text that was not expected yet. */
	expectText(pattern: RegExp): Promise<ReceivedText>;
	/** The oldest call that was not expected yet. */
	expectCall(): Promise<CallView>;
	/** No text and no call but those expected. */
	expectNothing(): Promise<void>;
	/** What was heard on the latest call, from either side's first word to the last. */
	expectHeard(pattern: RegExp): Promise<void>;
	text(words: string, options?: { to?: string; copies?: number; messageSid?: string }): Promise<SentText>;
	press(digits: string): Promise<CallView>;
	say(words: string): Promise<CallView>;
	answer(): Promise<CallView>;
	hangUp(): Promise<CallView>;
	/** Calls one of our numbers: the one that last texted or called, if none is named. */
	call(to?: string): Promise<CallView>;
	/** What the phone does by itself. */
	does(script: PhoneScript): void;
}

/** What a phone needs of the world that it is in. */
export interface Surroundings {
	carrier: Simulator;
	/** Lets happen whatever is due at this instant. */
	settle(): Promise<void>;
	/** What was expected so far. */
	expected: Expected;
}

export type Expected = { texts: Set<ReceivedText>; calls: Set<string> };

export function scenarioPhone(
	{ id, name, phone: number }: { id: string; name: string; phone: string },
	{ carrier, settle, expected }: Surroundings,
): ScenarioPhone {
	const phone = carrier.phone(number);
	const unexpected = () => unexpectedOn(phone.view(), expected);
	const done = async <Result>(doing: Promise<Result>): Promise<Result> => {
		const result = await doing;
		await settle();
		return result;
	};
	return {
		id,
		name,
		number,
		async expectText(pattern) {
			await settle();
			const [text] = unexpected().texts;
			if (text === undefined) throw new Error(`${name} got no text; expected ${pattern}`);
			if (!pattern.test(text.text)) throw new Error(`${name} got "${text.text}"; expected ${pattern}`);
			expected.texts.add(text);
			return text;
		},
		async expectCall() {
			await settle();
			const [call] = unexpected().calls;
			if (call === undefined) throw new Error(`${name} got no call`);
			expected.calls.add(call.sid);
			return call;
		},
		async expectNothing() {
			await settle();
			const { texts, calls } = unexpected();
			if (texts[0]) throw new Error(`${name} got "${texts[0].text}"; expected nothing`);
			if (calls[0]) throw new Error(`${name} got a call; expected nothing`);
		},
		async expectHeard(pattern) {
			await settle();
			const transcript = phone.view().calls.at(-1)?.transcript ?? [];
			const heard = transcript.flatMap((line) => (line.kind === "heard" ? [line.text] : [])).join(" / ");
			if (!pattern.test(heard)) throw new Error(`${name} heard "${heard}"; expected ${pattern}`);
		},
		text: (words, options) => done(phone.text(words, options)),
		press: (digits) => done(phone.press(digits)),
		say: (words) => done(phone.say(words)),
		answer: () => done(phone.answer()),
		hangUp: () => done(phone.hangUp()),
		call: (to) => done(phone.call(to === undefined ? {} : { to })),
		does: (script) => phone.setScript(script),
	};
}

/** What has reached a phone without any line having expected it. */
export function unexpectedOn(
	{ inbox, calls }: { inbox: readonly ReceivedText[]; calls: readonly CallView[] },
	expected: Expected,
): { texts: ReceivedText[]; calls: CallView[] } {
	return {
		texts: inbox.filter((text) => !expected.texts.has(text)),
		calls: calls.filter(({ direction, sid }) => direction === "outbound-api" && !expected.calls.has(sid)),
	};
}
