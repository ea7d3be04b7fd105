import { groupOf } from './_dom.ts';
import { type Layout, labelled } from './_layout.ts';
import type { Site } from './site.ts';

const label = '.iCIMS_JobHeaderField, .iCIMS_JobHeaderTag dt, .header .field-label';

/** The posting stands in a same-origin frame of the page; this is the frame's inside. */
const frame: Layout = {
  name: 'frame',
  roots: ['.iCIMS_JobPage', '.iCIMS_JobContent', 'body:has(.iCIMS_Expandable_Text)'],
  fields: {
    title: ['.iCIMS_Header', '.iCIMS_JobPage h1', 'h1'],
    location: [labelled(label, /location/i)],
    employment: [labelled(label, /^(?:position )?type$|employment/i)],
    postedText: [labelled(label, /posted/i)],
  },
  description: [
    '.iCIMS_JobContent .iCIMS_Expandable_Text, .iCIMS_InfoMsg_Job, h2.iCIMS_InfoField_Job',
    '.iCIMS_Expandable_Text',
    '.iCIMS_JobContent',
  ],
};

/** iCIMS' career sites; JSON-LD names the employer. */
export const icims: Site = {
  id: 'icims',
  hosts: ['*.icims.com'],
  proofUrls: ['https://careers-acme.icims.com/jobs/12345/machine-learning-engineer/job'],
  portable: true,
  layouts: [frame],
  pageTitles: ['{title} in {location} | Careers at {company}'],
  jobId: (url) => groupOf(/^\/jobs\/(\d+)\//, url.pathname),
};
