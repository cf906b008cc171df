# The chat platforms as a container. Configuration comes from the environment, see .env.example:
#   docker build -t competency-bot . && docker run --env-file .env -p 3000:3000 competency-bot
FROM node:20-slim

ENV NODE_ENV=production PORT=3000
WORKDIR /app

# Before the code, so that a change of the code does not install everything anew.
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

COPY tsconfig.json ./
COPY adapters adapters
COPY src src
COPY seeds seeds

USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

# Node itself, not npm: it is the one that gets SIGTERM.
CMD ["node", "--import", "tsx/esm", "adapters/main.ts"]
