import type { Indicator } from './indicator'
import { allEmployees } from './indicators/all-employees'
import { basicUnions } from './indicators/basic-unions'
import { cbaRate } from './indicators/cba-rate'
import { cbaRate100plus } from './indicators/cba-rate-100plus'
import { cbaWorkerCoverage } from './indicators/cba-worker-coverage'
import { eightGroupCoverage } from './indicators/eight-group-coverage'
import { eightGroupMembers } from './indicators/eight-group-members'
import { eightGroupNewMembers } from './indicators/eight-group-new-members'
import { eightGroupWorkers } from './indicators/eight-group-workers'
import { firmsExited } from './indicators/firms-exited'
import { firmsInHand } from './indicators/firms-in-hand'
import { firmsNewlyQualified } from './indicators/firms-newly-qualified'
import { firmsOpen } from './indicators/firms-open'
import { firmsOpenOver90Days } from './indicators/firms-open-over-90-days'
import { firmsOpening } from './indicators/firms-opening'
import { firmsUnionised } from './indicators/firms-unionised'
import { memberRateAll } from './indicators/member-rate-all'
import { memberRateUnionised } from './indicators/member-rate-unionised'
import { members } from './indicators/members'
import { orgOnlineRate } from './indicators/org-online-rate'
import { qualifiedMembers } from './indicators/qualified-members'
import { realnameMembers } from './indicators/realname-members'
import { realnameQualifiedRate } from './indicators/realname-qualified-rate'
import { realnameRate } from './indicators/realname-rate'
import { registeredMembers } from './indicators/registered-members'
import { unionisedUnits } from './indicators/unionised-units'
import { unitCoverageRate } from './indicators/unit-coverage-rate'
import { unitUnionRateDue } from './indicators/unit-union-rate-due'
import { unitUnionRateLegal } from './indicators/unit-union-rate-legal'
import { wageCbaRate } from './indicators/wage-cba-rate'
import { wcRate } from './indicators/wc-rate'

/** Unions, members, firms of 100 and more, contracts, the eight groups. */
export const unionIndicators: readonly Indicator[] = [
  unitUnionRateLegal,
  unitUnionRateDue,
  unitCoverageRate,
  memberRateUnionised,
  memberRateAll,
  members,
  unionisedUnits,
  basicUnions,
  allEmployees,
  realnameRate,
  realnameQualifiedRate,
  orgOnlineRate,
  realnameMembers,
  registeredMembers,
  qualifiedMembers,
  wcRate,
  cbaRate,
  wageCbaRate,
  cbaWorkerCoverage,
  cbaRate100plus,
  firmsOpening,
  firmsNewlyQualified,
  firmsUnionised,
  firmsExited,
  firmsOpen,
  firmsOpenOver90Days,
  firmsInHand,
  eightGroupWorkers,
  eightGroupMembers,
  eightGroupNewMembers,
  eightGroupCoverage,
]
