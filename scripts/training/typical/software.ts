import type { Trade } from './trade.ts';

/** Ordinary software work, at AI companies too. */
export const softwareTrades: readonly Trade[] = [
  {
    titles: [
      'Software Engineer',
      'Backend Engineer',
      'Frontend Developer',
      'Full Stack Engineer',
      'Full Stack Engineer, AI start-up',
      'Java Developer',
      'Engineering Manager, Payments',
      'iOS Engineer',
      'Android Developer',
    ],
    otherTitles: [
      'Software Engineer, AI Agents',
      'AI Engineer',
      'Full Stack Engineer, AI Product',
      'AI Product Engineer',
      'Senior Engineer, Machine Learning Products',
      'Agentic AI Software Engineer',
      '',
    ],
    duties: [
      'Build REST APIs and microservices in Java and Go',
      'Develop web interfaces with React and TypeScript',
      'Write clean, tested code and review the code of others',
      'Design databases and services that scale',
      'Ship features for our iOS and Android apps',
      'Integrate third-party systems and support releases',
      'Use AI coding assistants to deliver features faster',
    ],
    asked: [
      'Experience with Java, C#, Go, Python or TypeScript',
      'Knowledge of relational databases, cloud and containers',
      'Computer science degree or equivalent',
    ],
  },
  {
    titles: [
      'DevOps Engineer',
      'Site Reliability Engineer',
      'Cloud Engineer',
      'Systems Administrator',
      'Network Engineer',
      'Database Administrator',
      'Platform Engineer',
      'Staff Software Engineer, Infrastructure',
      'IT Support Engineer',
    ],
    otherTitles: ['Software Engineer, AI Platform', 'Data Platform Software Engineer', 'Infrastructure Engineer', ''],
    duties: [
      'Run our Kubernetes clusters and CI/CD pipelines with Terraform',
      'Keep services available and be on call for them',
      'Administer servers, networks and user accounts',
      'Design databases and services that scale',
      'Automate deployments and backups, and watch the cost of the cloud',
      'Respond to incidents, write postmortems and mend what caused them',
    ],
    asked: [
      'Experience with Linux, networking and a scripting language',
      'Knowledge of relational databases, cloud and containers',
      'Terraform, Ansible or a similar tool',
    ],
  },
  {
    titles: [
      'Security Engineer',
      'QA Automation Engineer',
      'Test Engineer, AI Products',
      'Application Security Engineer',
    ],
    otherTitles: ['Engineer, AI Quality', ''],
    duties: [
      'Find and fix vulnerabilities and respond to security incidents',
      'Automate end-to-end tests with Playwright and Selenium',
      'Write test plans, report defects and follow them to their release',
      'Review designs for threats and scan code and dependencies',
      'Write clean, tested code and review the code of others',
    ],
    asked: [
      'Experience with test or security tools and with a programming language',
      'Knowledge of cloud and containers',
    ],
  },
  {
    titles: [
      'Embedded Software Engineer',
      'Firmware Engineer',
      'Game Developer',
      'Graphics Programmer',
      'Rendering Engineer, Games',
    ],
    otherTitles: ['Research Software Engineer', 'Robotics Software Developer', ''],
    duties: [
      'Write firmware and drivers for embedded devices',
      'Write renderers and shaders in C++ and cut GPU frame times on consoles',
      'Build simulation and visualisation tools in C++',
      'Write clean, tested code and review the code of others',
      'Profile and debug code on the device and in the lab',
    ],
    asked: ['Strong C or C++ and knowledge of operating systems', 'Computer science degree or equivalent'],
  },
];
