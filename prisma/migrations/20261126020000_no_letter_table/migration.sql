-- No screen and no procedure ever wrote a letter here: the emergency letter is kept with its assessment.
DO $$
BEGIN
  IF EXISTS (SELECT FROM letter) THEN
    RAISE EXCEPTION 'the table letter holds rows and is left as it is';
  END IF;
END
$$;
DROP TABLE letter;
DROP TYPE "LetterStatus";
