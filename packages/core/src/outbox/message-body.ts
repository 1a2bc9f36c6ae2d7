/**
 * The words of a message, and the segments that they take, in SQL: `messages m` holds what goes to one
 * person alone, `texts t` (joined by `m.text_id`) what goes to many. Null for a call.
 */
export const bodyOfMessage = "coalesce(m.body, t.body)";
export const segmentsOfMessage = "coalesce(m.segments, t.segments)";
