/**
 * Everything Coverline texts and says. `{agency} {role} {when} {at} {list}` are filled in. Each text
 * fits one segment at the longest names (a test proves it), names no client, and holds none of the
 * words that a carrier takes for an opt-out, opt-in or help keyword.
 */
export interface Phrases {
	offer: string;
	claimed: string;
	filled: string;
	withdrawn: string;
	/** To whoever held the shift: the office gave it to somebody else, or it is not needed any more. */
	taken_off: string;
	called_off: string;
	declined: string;
	taken: string;
	yours: string;
	overlap: string;
	closed: string;
	nothing_open: string;
	confirm_accept: string;
	not_understood: string;
	which_offer: string;
	handed_over: string;
	confirm_cancel: string;
	released: string;
	kept: string;
	help: string;
	resubscribed: string;
	confirm_after_opt_out: string;
	opted_out: string;
	/** Spoken on a call. */
	call_offer: string;
	call_keys: string;
	call_nothing_open: string;
	call_claimed: string;
	call_taken: string;
	call_closed: string;
	call_declined: string;
	call_opted_out: string;
	call_overlap: string;
	call_use_keys: string;
	call_goodbye: string;
	call_machine: string;
}

export type PhraseKey = keyof Phrases;
