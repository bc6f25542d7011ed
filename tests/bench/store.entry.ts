export { AEROSPACE_MISSION } from '~/domain/preset';
export * as goen from '~/storage';
export { database } from '~/storage/database';
