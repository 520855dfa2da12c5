/**
 * Records that count: signed things nobody has marked as entered in error, or whose mark was withdrawn. For the `where` of an
 * assessment or a plan version; SQL reads the view `standing_error`.
 */
export const COUNTS = { errorMarks: { none: { withdrawsId: null, withdrawal: { is: null } } } } as const;

/** The other side of {@link COUNTS}: the mark that stands, for an `include`. */
export const STANDING_MARK = { where: { withdrawsId: null, withdrawal: { is: null } }, take: 1 } as const;
