import { budget } from './en/budget'
import { common } from './en/common'
import { data } from './en/data'
import { exception } from './en/exception'
import { filter } from './en/filter'
import { finding } from './en/finding'
import { labour } from './en/labour'
import { map } from './en/map'
import { note } from './en/note'
import { overview } from './en/overview'
import { own } from './en/own'
import { panel } from './en/panel'
import { plan } from './en/plan'
import { problem } from './en/problem'
import { scoring } from './en/scoring'
import { settings } from './en/settings'
import { sheet } from './en/sheet'
import { shell } from './en/shell'
import { stage } from './en/stage'
import { trace } from './en/trace'
import { union } from './en/union'
import { versions } from './en/versions'
import { warning } from './en/warning'
import { workbench } from './en/workbench'
import type { Texts } from './texts'

/** The same keys as zh: one that is missing or too many is a compile error. */
export const en = {
  budget,
  common,
  data,
  exception,
  filter,
  finding,
  labour,
  note,
  map,
  overview,
  own,
  panel,
  plan,
  problem,
  settings,
  scoring,
  sheet,
  shell,
  trace,
  stage,
  union,
  versions,
  warning,
  workbench,
} as const satisfies Texts
