# syntax=docker/dockerfile:1
# Two images from one build: `app` serves, `migrate` prepares the database before it and ends.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund --include=dev
COPY . .
# The client needs no engine; any program that exists stands in for the one Prisma looks for.
RUN PRISMA_SCHEMA_ENGINE_BINARY=/bin/true node_modules/.bin/prisma generate
RUN NEXT_OUTPUT=standalone NEXT_TELEMETRY_DISABLED=1 NODE_ENV=production node_modules/.bin/next build

FROM build AS migrate
ENV NODE_ENV=production
USER node
CMD ["node", "--import", "tsx", "prisma/migrate.ts"]

FROM node:24-slim AS app
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000
COPY --from=build --chown=node:node /app/.next/standalone ./
COPY --from=build --chown=node:node /app/.next/static ./.next/static
# The heads of the audit log go to a volume, which takes over the owner of this folder.
RUN mkdir -p /var/lib/rootwise && chown node:node /var/lib/rootwise
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.js"]
