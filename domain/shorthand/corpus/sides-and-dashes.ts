import { df, ehl, L, negative, positive, R, reads, sided, slr, slump, staysText } from './corpus-line';

/** Dashes that are no sign, sides that are no finding's, roots that look like grades. */
export const SIDES_AND_DASHES = [
  // A dash before what was felt, or before a further move with a sign of its own, is no minus.
  staysText('SLR R 50 - DF +'),
  staysText('SLR R 50 - DF -'),
  staysText('SLR L 60 – DF+'),
  staysText('SLR R 50° - ankle DF +'),
  staysText('SLR R 50 - ankle DF increases pain'),
  staysText('SLR R 50 - worse with DF'),
  staysText('SLR R 50 - no change with DF'),
  staysText('SLR R 50 - diff +'),
  staysText('SLR L 60 - DF + R 80 -'),
  staysText('SLR R 50 - P1'),
  staysText('SLR R 50 - P&N +'),
  staysText('SLR R 50 - P&N R foot'),
  staysText('SLR R 50 - DF ?+'),
  staysText('slump R - DF +'),
  staysText('slump R - eased by neck ext'),
  staysText('slump R - knee ext +'),
  staysText('PKB R - hip ext +'),
  staysText('PKB R - ant thigh pain'),
  staysText('xSLR L - R leg pain +'),
  reads('SLR R -ve 80, DF-', [slr(R, { ...negative(80), differentiation: 'absent' })]),
  reads('SLR R + 50, DF +', [slr(R, { ...positive(50), differentiation: 'present' })]),
  reads('SLR R + 50 ankle DF+', [slr(R, { ...positive(50), differentiation: 'present' })]),
  reads('SLR R 50, DF +', [slr(R, { degrees: 50, differentiation: 'present' })]),
  reads('SLR R -, P1', [slr(R, negative())], ['P1']),
  reads('slump R -; EHL R 4/5', [slump(R, negative()), ehl(R, '4')]),
  reads('SLR R - EHL ↓ R', [slr(R, negative()), ehl(R, 'weak')]),
  reads('PKB L - TA L 4/5', [sided('femoralStretch', L, 'absent'), df(L, '4')]),
];
