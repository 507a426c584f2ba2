import type { CatalogMicrodata } from '../../pipeline/registry/public-files.ts';
import { microdataId } from '../data/microdata.ts';

/** A description of a file for a program: what it is called, and where it is. */
export type Description = { readonly name: string; readonly href: string };

/** The codebook as programs read it, and the scripts that read and label the CSV. */
export const descriptionsOf = (file: CatalogMicrodata): readonly Description[] => {
  const id = microdataId(file);
  const folder = `/dados/documentation/${id}`;
  return [
    { name: 'Stata: rotulos.do', href: `${folder}/rotulos.do` },
    { name: 'R: rotulos.R', href: `${folder}/rotulos.R` },
    { name: 'SPSS: rotulos.sps', href: `${folder}/rotulos.sps` },
    { name: 'DDI Codebook 2.5 (XML)', href: `${folder}/ddi.xml` },
    { name: 'CSV on the Web (JSON)', href: `/dados/microdata/${id}.csv-metadata.json` },
    { name: 'Frictionless: datapackage.json', href: '/dados/datapackage.json' },
  ];
};
