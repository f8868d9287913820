-- How a cell is cleaned before it is read (domain.md §7, conventions). NULL means unknown.
CREATE OR REPLACE MACRO trimmed(cell) AS TRIM(cell, '{blanks}');

-- ="001", by which systems make Excel keep a text, is that text; any other formula stays as it is written.
CREATE OR REPLACE MACRO bared(cell) AS trimmed(CASE
  WHEN contains(cell, '="') THEN regexp_replace(trimmed(cell), '^="([^"]*)"$', '\1')
  ELSE cell
END);

-- NULL for a bared cell that says nothing.
CREATE OR REPLACE MACRO told(bare) AS CASE
  WHEN regexp_full_match(bare, '(?:[-—–－―]+|[/／]|无|\.{3,}|…+|\*+|N/?A)?') THEN NULL
  ELSE bare
END;

CREATE OR REPLACE MACRO known(cell) AS told(bared(cell));

-- A bared cell, half-width, without blanks, currency signs and Excel's leading apostrophe.
CREATE OR REPLACE MACRO half_width(bare) AS regexp_replace(
  translate(told(bare), '０１２３４５６７８９．，－−–＋％（）￥＄', '0123456789.,---+%()¥$'),
  '[\s\x{00a0}\x{2007}\x{2009}\x{202f}\x{3000}''’‘¥$元]', '', 'g'
);

-- Digits of a half-width number as DuckDB casts them; '' when the text is no number, NULL when unknown.
CREATE OR REPLACE MACRO number_text(cell) AS CASE
  WHEN regexp_full_match(cell, '[-+]?(?:(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?') THEN replace(cell, ',', '')
  WHEN cell IS NULL THEN NULL
  ELSE ''
END;

-- The same, and 12.5% as 12.5e-2, which the engine casts without the error of a division.
CREATE OR REPLACE MACRO share_text(half) AS CASE
  WHEN regexp_full_match(half, '.*[%‰]') AND number_text(left(half, -1)) <> ''
    THEN number_text(left(half, -1)) || (CASE WHEN ends_with(half, '%') THEN 'e-2' ELSE 'e-3' END)
  ELSE number_text(half)
END;

-- A code half-width and without Excel's leading apostrophe; NULL when unknown.
CREATE OR REPLACE MACRO code_text(cell) AS regexp_replace(
  translate(
    known(cell),
    '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ－＿．',
    '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_.'
  ),
  '^[''’‘]', ''
);

-- 4.30102E+17: what Excel makes of a long code.
CREATE OR REPLACE MACRO is_scientific(cell) AS regexp_full_match(bared(cell), '\d(?:\.\d+)?[Ee]\+\d{1,3}');

-- Brackets are a minus in money of a budget, and a subset count elsewhere.
CREATE OR REPLACE MACRO without_brackets(cell) AS regexp_replace(cell, '^\s*[（(](.*)[)）]\s*$', '\1');
CREATE OR REPLACE MACRO bracket_minus(cell) AS regexp_replace(cell, '^\s*[（(](.*)[)）]\s*$', '-\1');
