/** A rule sheet and entries that hold each kind of case once, for hand-worked tests. */
export const contest = {
  points_rules: [
    'year, rule_id, dimension, name, points_per_unit, cap, is_deduction, needs_evidence, is_veto, tie_order',
    '2021, R1, 组建, 建会, 10, 25, 否, 是, 否, 1',
    '2021, R2, 维权, 调解, 1.5, , , , , 2',
    '2021, K1, 规范, 迟报, -2, , 是, 否, 否,',
    '2021, V1, 规范, 否决, , , 否, 是, 是,',
    '2021, N1, 规范, 无分值, , , 否, 否, 否,',
    '2020, R1, 组建, 建会, 8, , 否, 否, 否, 1',
  ],
  points_entries: [
    'unit_code, period, rule_id, quantity, evidence_ref',
    'A, 2021-01, R1, 2, 件1',
    'A, 2021-02, R1, 1, 件2',
    'A, 2021-02, R2, 4,',
    'A, 2021-Q1, R2, 2,',
    'A, 2021-04, R1, 1, 无',
    'A, 2021-05, R2, ,',
    'B, 2021-02, K1, 3,',
    'B, 2021-03, V1, 1, 件3',
    'B, 2021-05, X9, 7, 件4',
    'B, 2021-05, N1, 7, 件5',
    'C, 2021-05, R2, 0,',
    'C, 2020-12, R1, 3,',
  ],
} as const
