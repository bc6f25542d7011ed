export { identityOf } from '~/domain/identity';
export { matchKeys } from '~/domain/match-keys';
export { AEROSPACE_MISSION } from '~/domain/preset';
export * as goen from '~/storage';
export { database } from '~/storage/database';
export { matchesOf } from '~/storage/queries/matches';
