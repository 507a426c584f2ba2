import type { Texts } from '../pt.ts';

export const about: Texts['about'] = {
  title: 'About Vínculo',
  lead: '“Vínculo” is Portuguese both for the employment bond and for the link between records. The project does both: it links records of formal work and publishes what they say about immigrants.',
  what: {
    title: 'What it is',
    text: 'An open platform of statistics on immigrants in formal work, made from administrative records, following the methodology described in Nota Técnica nº 4/2022 of the General Coordination of Labour Immigration.',
  },
  notOfficial: {
    title: 'Not an official site',
    text: 'Vínculo is an independent project. It does not represent the Brazilian government, the Ministry of Justice and Public Security, the Ministry of Labour and Employment, the Federal Police, IBGE, the University of Brasília or OBMigra, and does not use their marks.',
  },
  who: {
    title: 'Who does what',
    text: 'The records are produced by public bodies, which decide about them. In the official system, IBGE is in charge of reception, treatment, critique and de-identification of the databases, and OBMigra of analysis and dissemination. Here the same stages are carried out by an open-source program that anyone may read and repeat.',
  },
  legal: {
    title: 'Legal reason',
    text: 'Lei nº 13.445 of 24 May 2017 (Migration Act), art. 120, § 3 (our translation):',
    quote:
      'With a view to formulating public policies, quantitative and qualitative information on migrants shall be produced systematically, with the creation of a database.',
    link: 'Text of the act at Planalto (in Portuguese)',
  },
  notFor: {
    title: 'What it is not for',
    text: 'It does not serve to follow applications nor to measure the management of public bodies, which have reports and methods of their own. The bodies’ own systems may show different figures, because they do not apply the same confidentiality rules.',
  },
  sensitive: {
    title: 'Personal and sensitive data',
    text: 'No identified individual record leaves the confidential area. What is published are counts that went through the protection described in {link}. Sensitive data are processed only for studies by research bodies, with anonymisation, and for public policies, as the Brazilian data protection act provides.',
    link: 'Methods',
  },
  privacy: {
    title: 'Privacy notice',
    text: 'This site uses no cookies, does not count visits, loads nothing from other servers and asks for no data. The choice of theme stays in your browser only and can be erased there.',
  },
  terms: {
    title: 'Terms of use',
    text: 'The data may be used freely under CC BY 4.0, citing the source and the version. Users must respect the notes: do not add up what does not add up, do not compare across a break in series, do not try to identify people.',
  },
  periodically: 'Consult the {link} periodically: methods and sources change.',
  periodicallyLink: 'methodological notes',
};
