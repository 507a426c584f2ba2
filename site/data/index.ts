export { publicFolder } from './folder.ts';
export {
  basesWithData,
  cubeById,
  cubesOf,
  findCube,
  readAttacks,
  readCatalog,
  readCodeList,
  readCompact,
  readManifest,
  readProtection,
  readQuality,
} from './release.ts';
