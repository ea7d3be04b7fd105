/**
 * Product, design and delivery: methods of product and programme work, design, go-to-market.
 * Names follow common usage.
 */
export const product = `
adobe-creative | Adobe Creative Suite | Photoshop; After Effects | | ~design-tool
ai-product-management | AI product management | AI-powered products | >product-management | | asked; years
ai-strategy | AI strategy | AI roadmap; AI vision; AI strategies; data strategy; AI maturity | | | asked
backlog-management | Backlog management | backlogs | >agile
business-case | Business case development | value realization; =ROI; =TCO | | | asked
change-management | Change management | transformation programs | | | not: change management policies
customer-discovery | Customer discovery | discovery workshops; product discovery; discovery calls
developer-relations | Developer relations | developer advocacy; technical evangelism
digital-marketing | Digital marketing | performance marketing; demand generation; =SEM
digital-transformation | Digital transformation | digital strategy | | | asked
enterprise-architecture | Enterprise architecture | =TOGAF; reference architectures; enterprise architect
figma | =Figma | | >ui-design | ~design-tool | beside
go-to-market | Go-to-market | =GTM; product launches; product launch | | | asked
lean-six-sigma | Six Sigma | Lean; process improvement; =Kaizen | | | beside
pre-sales | Pre-sales | sales engineering; technical sales; solutions engineering; enterprise sales
pricing | Pricing strategy | pricing; dynamic pricing; revenue optimization | | | beside; not: pricing page
prioritization | Product prioritisation | roadmap prioritization
product-design | Product design | interaction design; service design; design thinking; human-centered design; experience design
product-lifecycle | Product development | product lifecycle | | | asked
product-management | Product management | product leadership | | | asked; not: product management team; product management teams
product-marketing | Product marketing | competitive positioning | | | not: product marketing team
product-roadmaps | Product roadmaps | roadmap | | | asked
product-strategy | Product strategy | product vision; platform strategy | | | asked
program-management | Programme management | program management; portfolio management; program delivery; =PMO
project-management | Project management | project planning; =PMP; project delivery; MS Project; project coordination; waterfall; project execution
proposal-writing | Proposal writing | =RFPs; RFI/RFP; statements of work; statement of work; =SOWs; grant writing
safe-agile | =SAFe | Scaled Agile | >agile
seo | =SEO | | >digital-marketing
sketch | Adobe XD | =Sketch | >ui-design | ~design-tool | beside
solution-architecture | Solution architecture | solutions architecture; solution design; architecting solutions; solution development | | | asked
technical-writing | Technical writing | technical communication; technical blogs; whitepapers
ui-design | UI/UX | =UX; =UI; user experience; wireframes; user flows; usability; design tools; =HCI | | | beside; asked
user-research | User research | usability testing; user testing; =UXR; qualitative research
user-stories | User stories | product requirements; product specifications; =PRDs; acceptance criteria; user story
vendor-management | Vendor management | technology evaluation; procurement; build vs. buy; tool evaluation; contract negotiation | | | beside; asked
`;
