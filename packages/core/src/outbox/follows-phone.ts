/**
 * What goes to a person's new number when it has not left: offers, confirmations, that a shift is theirs no more, and
 * what the office wrote. A notice is about an offer that the old phone got, and an answer belongs to whoever asked there.
 */
export const followsPhone: readonly string[] = ["offer", "claimed", "taken_off", "called_off", "written"];
