/**
 * Business platforms: CRM, ERP, office suites, low-code and automation tools.
 * Names follow the vendors' own spelling.
 */
export const business = `
abap | =ABAP | | >sap
accounting | Accounting | reconciliations | | | beside; asked
automation-anywhere | Automation Anywhere | | >rpa | ~rpa
blue-prism | Blue Prism | | >rpa | ~rpa
clay | =Clay | | >sales-engagement | | beside
crm | CRM | customer relationship management
dataverse | Dataverse | | >power-platform
dynamics-365 | Dynamics 365 | Microsoft Dynamics | >crm erp | ~crm erp
erp | ERP
google-workspace | Google Workspace | | | ~office-suite
hubspot | HubSpot | | >crm | ~crm
low-code | Low-code | no-code
make-automation | =Make.com | &?=Make | >workflow-automation | ~automation-tool | beside; not: Make an; Make a; Make sure; Make the; Make your; Make it
marketing-automation | Marketing automation | Marketo; Mailchimp; email marketing
microsoft-365 | Microsoft 365 | Microsoft Office; MS Office; Office 365; =M365; Office Suite; Microsoft Suite | | ~office-suite
microsoft-graph | Microsoft Graph | Microsoft Graph API | >microsoft-365
microsoft-teams | Microsoft Teams | | >microsoft-365 | ~team-chat
n8n | n8n | =N8N | >workflow-automation | ~automation-tool
netsuite | NetSuite | | >erp | ~erp
notion | =Notion | | | ~team-wiki | beside
outlook | =Outlook | | >microsoft-365 | | beside
photoshop | Photoshop | =After Effects; =InDesign; =Canva
power-apps | Power Apps | Power Pages | >power-platform
power-automate | Power Automate | | >power-platform workflow-automation | ~automation-tool
power-platform | Power Platform | | >low-code
powerpoint | PowerPoint
rpa | RPA | robotic process automation | >workflow-automation
sales-engagement | Sales engagement tools | ZoomInfo; =Gong | | | beside
salesforce | =Salesforce | =SFDC; Lightning Web Components; Marketing Cloud; Salesforce Einstein; =Data Cloud; =SOQL | >crm | ~crm | beside
sap | =SAP | SAP ERP | >erp | ~erp | beside
servicenow | ServiceNow | | >itsm
sharepoint | SharePoint | | >microsoft-365 | ~team-wiki
slack | =Slack | | | ~team-chat | beside
uipath | UiPath | | >rpa | ~rpa
word | Microsoft Word | =Word | >microsoft-365 | | beside
workato | Workato | | >workflow-automation | ~integration
workday | =Workday | | | | beside
zapier | Zapier | | >workflow-automation | ~automation-tool
zendesk | Zendesk
zoom | =Zoom | | | ~team-chat | beside; not: via Zoom
`;
