/** What the therapist may say about the reading. Accepting is a decision too: nothing is chosen beforehand. */
export const DECISIONS = ['accepted', 'overridden'] as const;

/** Ways an emergency is handed over. */
export const HAND_OVER_WAYS = ['phone', 'in_person', 'letter', 'ambulance'] as const;
export type HandOverWay = (typeof HAND_OVER_WAYS)[number];

/** The parts of a SOAP note, in its order. */
export const NOTE_PARTS = ['subjective', 'objective', 'assessment', 'plan'] as const;
export type NotePartId = (typeof NOTE_PARTS)[number];
