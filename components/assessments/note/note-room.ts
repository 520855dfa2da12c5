// What writes the note and the letter from the data, loaded after the form.
export { emergencyLetter } from '@/domain/letters/emergency-letter';
export { noteAsText, writeNote } from '@/domain/note/write-note';
