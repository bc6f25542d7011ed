import type { FollowUp } from '../follow-ups/follow-up';
import type { MissionEvent } from '../missions/mission-event';
import type { Organisation } from '../organisations/organisation';
import type { MissionEventId, OrganisationId } from '../records/ids';
import { INTRODUCTION_STATES, type Introduction, type IntroductionState } from './introduction';
import type { Lead } from './lead';

/** A lead as displayed in a cell of the matrix. */
export interface MatrixLead {
  lead: Lead;
  organisation: Organisation;
  event: MissionEvent;
  next?: FollowUp;
  introductions: readonly Introduction[];
}

/** Introduction state of an organisation for a member, from the lead that is furthest. */
export interface MatrixIntroduction<Cell extends MatrixLead> {
  state: IntroductionState;
  cell: Cell;
}

/** One organisation with its leads by event and its introductions by member. */
export interface MatrixRow<Cell extends MatrixLead> {
  organisation: Organisation;
  byEvent: ReadonlyMap<MissionEventId, Cell>;
  byMember: ReadonlyMap<string, MatrixIntroduction<Cell>>;
}

/** The leads of a mission as rows, one per organisation. */
export function matrixOf<Cell extends MatrixLead>(cells: readonly Cell[]): MatrixRow<Cell>[] {
  const grouped = new Map<OrganisationId, Cell[]>();
  for (const cell of cells) {
    const own = grouped.get(cell.organisation.id) ?? [];
    own.push(cell);
    grouped.set(cell.organisation.id, own);
  }
  return [...grouped.values()].flatMap((own) => {
    const [first] = own;
    return first
      ? [
          {
            organisation: first.organisation,
            byEvent: new Map(own.map((cell) => [cell.event.id, cell])),
            byMember: furthestByMember(own),
          },
        ]
      : [];
  });
}

function furthestByMember<Cell extends MatrixLead>(
  cells: readonly Cell[],
): Map<string, MatrixIntroduction<Cell>> {
  const furthest = new Map<string, MatrixIntroduction<Cell>>();
  for (const cell of cells)
    for (const { memberId, state } of cell.introductions) {
      const known = furthest.get(memberId);
      if (!known || howFar(state) > howFar(known.state)) furthest.set(memberId, { state, cell });
    }
  return furthest;
}

const howFar = (state: IntroductionState): number => INTRODUCTION_STATES.indexOf(state);
