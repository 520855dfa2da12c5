'use client';
import { SelectField, TextArea } from '@/components/ui/field';

type Props<Choice extends string> = {
  /** The question, what stands there before it is answered, and the answers with their words. */
  label: string;
  choose: string;
  choices: readonly { is: Choice; words: string }[];
  choice: Choice | '';
  onChoice: (choice: Choice | '') => void;
  choiceError: string | null;
  noteLabel: string;
  noteHint: string;
  note: string;
  onNote: (note: string) => void;
  noteError: string | null;
};

/** Why something out of the ordinary is done: one of a few reasons, and a word on it. */
export function ChoiceAndNote<Choice extends string>(props: Props<Choice>) {
  const { choices } = props;
  return (
    <>
      <SelectField
        label={props.label}
        value={props.choice}
        onChange={(event) => props.onChoice(choices.find(({ is }) => is === event.target.value)?.is ?? '')}
        error={props.choiceError}
      >
        <option value="">{props.choose}</option>
        {choices.map(({ is, words }) => (
          <option key={is} value={is}>
            {words}
          </option>
        ))}
      </SelectField>
      <TextArea
        label={props.noteLabel}
        hint={props.noteHint}
        maxLength={500}
        value={props.note}
        onChange={(event) => props.onNote(event.target.value)}
        error={props.noteError}
      />
    </>
  );
}
