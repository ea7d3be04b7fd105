import type { PostingCase } from './posting-case.ts';

export const spanishPostings: readonly PostingCase[] = [
  {
    name: 'a list under the usual headings',
    title: 'Ingeniero/a de Datos',
    location: 'Valencia, España',
    text: `Sobre nosotros
Somos una cooperativa agrícola con más de 2.000 socios.

Funciones
- Diseñar y mantener pipelines de datos con Airflow
- Modelar el almacén de datos en BigQuery

Requisitos
- Grado en Ingeniería Informática o similar
- Mínimo 3 años de experiencia en un puesto similar
- Dominio de Python y SQL
- Experiencia con Docker

Se valorará
- Conocimientos de Kubernetes o Terraform

Ofrecemos
- Salario: 38.000 € - 45.000 € brutos anuales
- Modalidad híbrida: dos días a la semana en la oficina
- Contrato indefinido a jornada completa`,
    language: 'es',
    required: ['python', 'sql', 'docker'],
    preferred: ['kubernetes', 'terraform'],
    mentioned: ['airflow', 'bigquery'],
    pay: '38000-45000 EUR year',
    workMode: 'hybrid',
    yearsMin: 3,
    degree: 'bachelor+',
    employment: 'full-time',
    seniority: 'mid',
  },
  {
    name: 'running text',
    title: 'Desarrollador Backend Sénior',
    location: 'Ciudad de México',
    text: `Buscamos una persona para nuestro equipo de pagos que disfrute de los sistemas distribuidos. Trabajarás con Java, Spring Boot y Kafka, y serás responsable de que cada transacción llegue a su destino. Necesitas al menos cinco años de experiencia y un buen nivel de inglés; conocer AWS es un plus. El trabajo es 100% remoto para quienes viven en México y pagamos entre $60,000 y $75,000 MXN al mes, más las prestaciones de ley.`,
    language: 'es',
    required: [],
    preferred: ['aws'],
    mentioned: ['java', 'spring-boot', 'kafka'],
    pay: '60000-75000 MXN month',
    workMode: 'remote',
    yearsMin: 5,
    seniority: 'senior',
  },
  {
    name: 'headings that ask, in the familiar form',
    title: 'Analista de datos',
    location: 'Bogotá, Colombia',
    text: `**¿Qué harás?**
• Crear tableros en Power BI para el área comercial
• Analizar campañas con SQL

**¿Qué buscamos?**
• Licenciatura en Estadística, Economía o afines
• 2 años de experiencia como analista
• Manejo avanzado de Excel y Python

**¿Qué ofrecemos?**
• Trabajo presencial en nuestra sede del norte
• Capacitación continua`,
    language: 'es',
    required: ['excel', 'python'],
    mentioned: ['power-bi', 'sql'],
    pay: null,
    workMode: 'onsite',
    yearsMin: 2,
    degree: 'bachelor+',
    seniority: 'junior',
  },
];
