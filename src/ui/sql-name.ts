/** Words that DuckDB reserves: as names they need quotes. */
const reserved = new Set(
  'all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create default deferrable desc describe distinct do else end except false fetch for foreign from group having in initially intersect into lambda lateral leading limit not null offset on only or order pivot placing primary qualify references returning select show some summarize symmetric table then to trailing true union unique unpivot using variadic when where window with'.split(
    ' ',
  ),
)

const isBare = (name: string) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !reserved.has(name.toLowerCase())

/** A name as SQL takes it. */
export const sqlName = (name: string): string => (isBare(name) ? name : `"${name.replaceAll('"', '""')}"`)
