# Builds with nothing but the npm registry and Debian's packages; runs as a user without rights on a read-only root.
FROM node:24-slim AS build
# SQLite is compiled here; the headers that come with the image spare node-gyp a download.
RUN apt-get update \
  && apt-get install -y --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /app
ENV npm_config_nodedir=/usr/local
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY config ./config
COPY sample ./sample
# Configuration is mounted at /config, the database lives in /data (store.url: "sqlite:/data/registrar.db").
RUN mkdir /data /config && chown node:node /data
USER node
VOLUME ["/data"]
WORKDIR /data
HEALTHCHECK --interval=60s --timeout=30s --start-period=30s CMD ["node", "/app/dist/main.js", "doctor", "--config", "/config"]
ENTRYPOINT ["node", "/app/dist/main.js"]
CMD ["run", "--config", "/config"]
