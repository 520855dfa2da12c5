-- What an authenticator app knows is stored sealed and not otherwise.
ALTER TABLE second_factor ADD CONSTRAINT second_factor_is_sealed CHECK (
  (secret IS NULL OR is_sealed(secret)) AND (next_secret IS NULL OR is_sealed(next_secret)));
