import type { FailureClass, FailureScope } from "@coverline/core";

export interface Failure {
	class: FailureClass;
	scope: FailureScope;
	/** One clause for the timeline. Never a number or a name. */
	meaning: string;
	/** What somebody can do about it. */
	remedy: string;
}

/**
 * What a Twilio error code means for us, whether it came with the answer or later in a status callback.
 * A code that is not in the table is `unknown`: not retried, and alarmed. Twilio asks not to build logic
 * on these codes as their meaning may shift; hence data, with one test per code.
 */
export function classifyFailure(code: number | null, from: { tollFree?: boolean } = {}): Failure {
	// STOP to a toll-free number is kept by the carrier network, which then only says "blocked".
	if (code === 30004 && from.tollFree) return optedOut;
	return (code === null ? undefined : failureTable[code]) ?? unknown;
}

const unknown: Failure = {
	class: "unknown",
	scope: "message",
	meaning: "the carrier refused it for a reason we do not know",
	remedy: "Look the code up in the carrier's error list, and add it to failure-table.ts.",
};

const optedOut: Failure = {
	class: "opted_out",
	scope: "recipient",
	meaning: "this person has told the carrier to stop texts from this number",
	remedy: "Only the person can undo it, by texting START to the same number.",
};

const badNumber: Failure = {
	class: "bad_number",
	scope: "recipient",
	meaning: "the phone number does not exist",
	remedy: "Correct the number in the caregiver's record.",
};

const notTextable: Failure = {
	class: "not_textable",
	scope: "recipient",
	meaning: "texts cannot reach this number",
	remedy: "The person is called instead; ask them for a mobile number.",
};

const temporary: Failure = {
	class: "temporary",
	scope: "message",
	meaning: "it could not be delivered just now",
	remedy: "Nothing to do: it is tried once more, or the person is called.",
};

const throttled: Failure = {
	class: "throttled",
	scope: "sender",
	meaning: "more was sent than this number may send",
	remedy: "Lower the sending rate, or add a sender number.",
};

const credentials: Failure = {
	class: "authentication",
	scope: "account",
	meaning: "the carrier does not accept our credentials",
	remedy: "Check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, and that the account is not suspended.",
};

/** A request that no carrier would take: our mistake, or an address or number in the settings. */
function requestProblem(meaning: string, remedy: string): Failure {
	return { class: "configuration", scope: "account", meaning, remedy };
}

const senderMissing = requestProblem(
	"no sender number was given",
	"Set TWILIO_FROM_NUMBERS to numbers of this account.",
);
const serviceProblem = requestProblem(
	"the messaging service is set up wrongly",
	"Check the service and its senders in the Twilio console.",
);
const regionOff: Failure = {
	class: "configuration",
	scope: "recipient",
	meaning: "the account may not send to this country",
	remedy: "Allow the country under Geo Permissions in the Twilio console, or remove the number.",
};
const trialAccount: Failure = {
	class: "configuration",
	scope: "recipient",
	meaning: "this is a trial account, which reaches verified numbers only",
	remedy: "Upgrade the Twilio account, or verify the number there.",
};
const senderNotOurs: Failure = {
	class: "configuration",
	scope: "sender",
	meaning: "the sender number is not one of this account's",
	remedy: "Correct TWILIO_FROM_NUMBERS.",
};
const senderUnregistered: Failure = {
	class: "configuration",
	scope: "sender",
	meaning: "the sender number is not registered for texts, and every text from it is lost",
	remedy: "Register the number (10DLC campaign or toll-free verification) in the Twilio console.",
};
const dailyCap: Failure = {
	...throttled,
	meaning: "the daily number of texts is used up",
	remedy: "Use another sender until midnight Pacific time; people are called instead.",
};

/** By code. Sources: twilio.com/docs/api/errors/<code>; TELEPHONY.md section 5. */
export const failureTable: Readonly<Record<number, Failure>> = {
	// With the answer to the request.
	13227: regionOff,
	20003: credentials,
	20404: requestProblem(
		"the carrier does not know this account or address",
		"Check TWILIO_ACCOUNT_SID and TWILIO_API_URL.",
	),
	20429: {
		...throttled,
		scope: "account",
		meaning: "too many requests at once",
		remedy: "Lower the number of requests under way.",
	},
	// With HTTP 5xx these are in doubt, whatever the code; in a callback they are only bad luck.
	20500: { ...temporary, meaning: "the carrier had an internal error" },
	20503: { ...temporary, meaning: "the carrier was not available" },
	21205: requestProblem("the address for what to say on a call is not valid", "Check COVERLINE_PUBLIC_URL."),
	21210: { ...senderNotOurs, meaning: "the number we call from is not owned or verified by this account" },
	21211: badNumber,
	21212: { ...senderNotOurs, meaning: "the sender number is not valid" },
	21214: { ...badNumber, meaning: "the phone number cannot be called" },
	21215: regionOff,
	21216: {
		...regionOff,
		meaning: "the carrier blocks calls to this number",
		remedy: "Check the customer profile and the voice Geo Permissions in the Twilio console.",
	},
	21217: badNumber,
	21219: trialAccount,
	21266: { ...badNumber, meaning: "the phone number is our own sender number" },
	21408: regionOff,
	21602: { ...unknown, meaning: "the text was empty", remedy: "This is a mistake of Coverline's: please report it." },
	21603: senderMissing,
	21604: { ...badNumber, meaning: "there was no phone number to send to" },
	21606: senderNotOurs,
	21608: trialAccount,
	21609: requestProblem(
		"the address for status reports is not valid",
		"Check COVERLINE_PUBLIC_URL: https, no underscore in the host.",
	),
	21610: optedOut,
	21611: { ...throttled, meaning: "ten hours of texts already wait at this number" },
	21612: { ...notTextable, meaning: "this number cannot be reached from our sender number" },
	21614: { ...notTextable, meaning: "the number is not a mobile number" },
	21617: {
		...unknown,
		meaning: "the text was longer than the carrier takes",
		remedy: "This is a mistake of Coverline's: please report it.",
	},
	21624: requestProblem(
		"the time a text may wait is not one the carrier takes",
		"This is a mistake of Coverline's: please report it.",
	),
	21626: requestProblem(
		"the list of status reports is not one the carrier takes",
		"This is a mistake of Coverline's: please report it.",
	),
	21703: serviceProblem,
	21704: serviceProblem,
	21705: serviceProblem,
	22005: { ...throttled, scope: "account", meaning: "a whole day of calls already waits at the carrier" },

	// Later, in a status callback.
	14107: {
		...throttled,
		scope: "recipient",
		meaning: "too many replies went back and forth within seconds",
		remedy: "It ends by itself after 30 seconds; look for an automatic answer at the other end.",
	},
	30001: { ...throttled, meaning: "the carrier's queue for our texts is full" },
	30002: {
		class: "configuration",
		scope: "account",
		meaning: "the carrier has suspended our account",
		remedy: "Open the Twilio console: it says why (often an unpaid bill).",
	},
	30003: { ...temporary, meaning: "the phone was switched off or out of reach" },
	30004: { ...notTextable, meaning: "the person or their carrier blocks texts from us" },
	30005: badNumber,
	30006: { ...notTextable, meaning: "the number is a landline, or its carrier takes no texts" },
	30007: {
		class: "content_filtered",
		scope: "message",
		meaning: "the carrier took the text for spam",
		remedy: "If it happens often, check the registered campaign and the wording.",
	},
	30008: { ...temporary, meaning: "the carrier could not deliver it and gave no reason" },
	30017: { ...throttled, meaning: "the phone network is congested" },
	30022: { ...throttled, meaning: "the texts went out faster than our registration allows" },
	30023: dailyCap,
	30027: dailyCap,
	30032: { ...senderUnregistered, meaning: "the toll-free number is not verified, and every text from it is lost" },
	30034: senderUnregistered,
	30035: {
		...senderUnregistered,
		meaning: "the sender number is still being set up",
		remedy: "Wait, or use another number meanwhile.",
	},
	30036: {
		class: "expired",
		scope: "message",
		meaning: "it could not be delivered in time",
		remedy: "Nothing to do: it was worth nothing any more.",
	},
	30410: {
		...temporary,
		meaning: "the phone network did not answer; the text may have arrived",
		remedy: "It is not repeated: the person is called.",
	},
	30450: {
		...temporary,
		scope: "recipient",
		meaning: "the carrier blocked the number for up to 30 minutes, as a guard against fraud",
		remedy: "Put your caregivers' numbers on the Global Safe List in the Twilio console.",
	},
	30610: {
		class: "configuration",
		scope: "recipient",
		meaning: "the carrier held the text back for the night",
		remedy: "Turn off quiet hours in Twilio's Compliance Toolkit, or mark these texts as transactional.",
	},
	63016: {
		class: "configuration",
		scope: "account",
		meaning: "WhatsApp takes only approved templates at this time",
		remedy: "Use a WhatsApp template.",
	},
};
