-- How a cell is cleaned before it is read (domain.md §7, conventions). NULL means unknown.
CREATE OR REPLACE MACRO trimmed(cell) AS TRIM(cell, ' ' || chr(9) || chr(160) || chr(12288));

CREATE OR REPLACE MACRO known(cell) AS CASE
  WHEN regexp_full_match(trimmed(cell), '(?:[-—–－―]+|[/／]|无|\.{3,}|…+|\*+|N/?A)?') THEN NULL
  ELSE trimmed(cell)
END;

-- A trimmed cell, half-width, without blanks, currency signs and Excel's leading apostrophe.
CREATE OR REPLACE MACRO half_width(cell) AS regexp_replace(
  translate(known(cell), '０１２３４５６７８９．，－−＋％（）￥', '0123456789.,--+%()¥'),
  '[\s\x{00a0}\x{3000}''¥$元]', '', 'g'
);

-- Digits of a half-width number as DuckDB casts them; '' when the text is no number, NULL when unknown.
CREATE OR REPLACE MACRO number_text(cell) AS CASE
  WHEN regexp_full_match(cell, '[-+]?(?:(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?') THEN replace(cell, ',', '')
  WHEN cell IS NULL THEN NULL
  ELSE ''
END;

-- Brackets are a minus in money of a budget, and a subset count elsewhere.
CREATE OR REPLACE MACRO without_brackets(cell) AS regexp_replace(cell, '^\s*[（(](.*)[)）]\s*$', '\1');
CREATE OR REPLACE MACRO bracket_minus(cell) AS regexp_replace(cell, '^\s*[（(](.*)[)）]\s*$', '-\1');
